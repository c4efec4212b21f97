import { PersonDevice } from '@sweetspot/client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { UnsentCopy } from './UnsentCopy.tsx'

interface KeptWordsProps {
  readonly personId: string
  /** Only the words written in this relationship; otherwise in all. */
  readonly relationshipId?: string
}

/** Words of earlier visits that could not be sent, until the person has taken or discarded them. */
export function KeptWords({ personId, relationshipId }: KeptWordsProps) {
  const queryClient = useQueryClient()
  const queryKey = ['kept-words', personId]
  const { data = [] } = useQuery({
    queryKey,
    queryFn: () => withDevice(personId, (device) => device.keptTexts()),
    retry: false,
    // What is put aside on this visit is offered by the notice that says why.
    staleTime: Number.POSITIVE_INFINITY,
  })
  const discard = useMutation({
    mutationFn: (id: string) => withDevice(personId, (device) => device.relationship(id).keepText('')),
    onSuccess: () => queryClient.invalidateQueries({ queryKey }),
  })
  const shown = data.filter((kept) => relationshipId === undefined || kept.relationshipId === relationshipId)
  if (shown.length === 0) return null
  return (
    <section className="border-b border-line bg-sunken px-4 pb-3 text-left">
      {shown.map(({ relationshipId: id, text }) => (
        <UnsentCopy key={id} text={text} onDiscard={() => discard.mutate(id)} />
      ))}
    </section>
  )
}

async function withDevice<T>(personId: string, use: (device: PersonDevice) => Promise<T>): Promise<T> {
  const device = new PersonDevice(personId)
  try {
    return await use(device)
  } finally {
    // Where the browser stores nothing there is nothing to close.
    await device.close().catch(() => undefined)
  }
}
