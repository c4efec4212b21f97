import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useToast } from '../design/use-toast.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { isWorkUnsaved } from './save-sentence.ts'

/** Answers Ctrl-S and Cmd-S with the truth, instead of the browser's dialog. */
export function useSaveShortcut(): void {
  const { t } = useTranslation('app')
  const { replica } = useRelationship()
  const toast = useToast()
  useEffect(() => {
    const reassure = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return
      event.preventDefault()
      const state = replica.saveState.get()
      const waits = state.kind !== 'saving' && isWorkUnsaved(state)
      toast({ text: t(waits ? 'save.reassureWaiting' : 'save.reassure') })
    }
    addEventListener('keydown', reassure)
    return () => removeEventListener('keydown', reassure)
  }, [replica, t, toast])
}
