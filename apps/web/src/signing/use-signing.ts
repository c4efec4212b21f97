import type { CommandResult } from '@sweetspot/protocol'
import { useMutation } from '@tanstack/react-query'
import { useToast } from '../design/use-toast.ts'
import { useRelationship } from '../relationship/relationship-context.ts'

interface SigningOptions {
  /** Sends the command. */
  readonly send: () => Promise<CommandResult>
  /** What to say once it is recorded. */
  readonly done: string
  readonly onClose: () => void
}

/** Sends a signature and waits until it has come back with the record, so that the page never shows the old state. */
export function useSigning({ send, done, onClose }: SigningOptions) {
  const { replica } = useRelationship()
  const toast = useToast()
  return useMutation({
    mutationFn: async () => {
      const { events } = await send()
      await replica.ledger.whenReached(Math.max(0, ...events.map((event) => event.seq)))
    },
    onSuccess: () => {
      toast({ text: done })
      onClose()
    },
  })
}
