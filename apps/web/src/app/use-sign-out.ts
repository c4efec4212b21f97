import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useToast } from '../design/use-toast.ts'
import { useSentences } from '../i18n/use-sentences.ts'
import { signOut } from '../people/session.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { isWorkUnsaved } from './save-sentence.ts'
import { type Loss, lossOf } from './sign-out-loss.ts'

/** Sign-out of the person who is here: what it would lose, where it has to be asked for, and the way to do it. */
export interface SignOut {
  /** What the person is being asked about; null while there is no question. */
  readonly loss: Loss | null
  readonly ask: () => void
  readonly stay: () => void
  readonly leave: () => void
}

/** Signs out, after asking where something would be lost, and removes everything of the person from this browser. */
export function useSignOut(): SignOut {
  const { t } = useTranslation('app')
  const { replica, device } = useRelationship()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const toast = useToast()
  const sentences = useSentences()
  const [loss, setLoss] = useState<Loss | null>(null)

  const leave = async (): Promise<void> => {
    setLoss(null)
    try {
      await signOut()
    } catch (error) {
      toast({ text: sentences.ofError(error) })
      return
    }
    queryClient.clear()
    // First, so that nothing writes any more while it is removed.
    await navigate({ to: '/' })
    await device.wipe().catch(() => toast({ text: t('account.notRemoved') }))
  }
  const ask = async (): Promise<void> => {
    const state = replica.saveState.get()
    // A browser that stores nothing holds no work of other pages either.
    const kept = await device.unsent().catch(() => ({ changes: 0, hasText: false }))
    const open = isWorkUnsaved(state) ? Math.max(1, 'changes' in state ? state.changes : 1) : 0
    const found = lossOf(open, kept)
    if (found === null) await leave()
    else setLoss(found)
  }
  return { loss, ask: () => void ask(), stay: () => setLoss(null), leave: () => void leave() }
}
