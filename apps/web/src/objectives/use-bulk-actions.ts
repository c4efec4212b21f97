import type { Owner, Party } from '@sweetspot/domain'
import { useTranslation } from 'react-i18next'
import { useToast } from '../design/use-toast.ts'
import { nothingSelected } from '../register-view/row-selection.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import type { GridControl } from './use-grid-control.ts'
import type { RegisterActions } from './use-register-actions.ts'

/** What can be done with all picked rows; each is one step of undo. */
export interface BulkActions {
  readonly setOwner: (party: Party, owner: Owner | null) => void
  readonly setDue: (due: string) => void
  readonly archive: () => void
  readonly clear: () => void
}

/** The actions on the picked rows of the register. */
export function useBulkActions({ selection, select }: GridControl, actions: RegisterActions): BulkActions {
  const { t } = useTranslation(['register', 'app'])
  const { edits } = useRelationship()
  const toast = useToast()
  const ids = [...selection.ids]
  const told = (text: string): void =>
    toast({ text, action: { label: t('app:undo'), run: () => void edits.undo() } })
  return {
    setOwner: (party, owner) => {
      edits.together(() => {
        for (const id of ids) edits.setOwners(id, { [party]: owner })
      })
      told(t('select.ownerSet', { count: ids.length }))
    },
    setDue: (due) => {
      edits.together(() => {
        for (const id of ids) edits.set(id, 'due', due)
      })
      told(t('select.dueSet', { count: ids.length }))
    },
    archive: () => {
      actions.archive(ids)
      select(nothingSelected)
    },
    clear: () => select(nothingSelected),
  }
}
