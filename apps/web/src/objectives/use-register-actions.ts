import { readObjective } from '@sweetspot/documents'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLatest } from '../design/use-latest.ts'
import { useToast } from '../design/use-toast.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import type { GridColumn } from './grid-columns.ts'
import type { RegisterEdits } from './register-edits.ts'

/** What people do with the rows of the register. Stays the same object, so that rows need not draw again. */
export interface RegisterActions {
  readonly open: (id: string, column?: GridColumn) => void
  readonly clear: (id: string, column: GridColumn) => void
  readonly archive: (id: string) => void
  readonly commit: (id: string, column: GridColumn, value: string) => void
  readonly undo: () => void
  readonly redo: () => void
}

/** The actions on the rows of the open relationship's register. */
export function useRegisterActions(): RegisterActions {
  const { t } = useTranslation(['objectives', 'app'])
  const { id: relationshipId, edits, replica } = useRelationship()
  // What may be another function at every drawing is read when it is needed.
  const latest = useLatest({ t, toast: useToast(), navigate: useNavigate() })
  return useMemo(() => {
    const { doc } = replica.document('table', 'objectives')
    return {
      open: (objectiveId, column) => {
        const focus = column === 'ownWin' || column === 'otherWin' ? { focus: column } : {}
        void latest.current.navigate({
          to: '/r/$relationshipId/objectives/$objectiveId',
          params: { relationshipId, objectiveId },
          search: focus,
        })
      },
      clear: (id, column) => clearCell(edits, id, column, readObjective(doc, id)?.measures[0]?.id),
      archive: (id) => {
        const { t: text, toast } = latest.current
        const title = readObjective(doc, id)?.title
        edits.archive(id)
        toast({
          text: text('archived', { title: title || text('untitled') }),
          action: { label: text('app:undo'), run: () => edits.restore(id) },
        })
      },
      commit: (id, column, value) => {
        if (column !== 'ref' && column !== 'title' && column !== 'due') return
        if (readObjective(doc, id)?.[column] !== value) edits.set(id, column, value)
      },
      undo: () => edits.undo(),
      redo: () => edits.redo(),
    }
  }, [edits, latest, relationshipId, replica])
}

function clearCell(
  edits: RegisterEdits,
  id: string,
  column: GridColumn,
  firstMeasure: string | undefined,
): void {
  switch (column) {
    case 'ref':
    case 'title':
    case 'due':
      edits.set(id, column, '')
      return
    case 'owners':
      edits.setOwners(id, { client: null, vendor: null })
      return
    case 'measure':
      if (firstMeasure !== undefined) edits.removeMeasure(id, firstMeasure)
      return
    case 'ownWin':
    case 'otherWin':
    case 'state':
    case 'actions':
      return
  }
}
