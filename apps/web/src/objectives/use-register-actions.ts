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
  readonly archive: (ids: readonly string[]) => void
  /** Ids of the active objectives in the order that people gave them. */
  readonly order: () => readonly string[]
  /** Moves objectives to stand before another one; at the end where `before` is null. */
  readonly move: (ids: readonly string[], before: string | null) => void
  readonly commit: (id: string, column: GridColumn, value: string) => void
  /** Whether there was anything to take back or to do again. */
  readonly undo: () => boolean
  readonly redo: () => boolean
}

/** The actions on the rows of the open relationship's register. */
export function useRegisterActions(): RegisterActions {
  const { t } = useTranslation(['objectives', 'app', 'register'])
  const { id: relationshipId, edits, register, replica } = useRelationship()
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
      archive: (ids) => {
        const { t: text, toast } = latest.current
        const [first = ''] = ids
        const title = readObjective(doc, first)?.title || text('untitled')
        edits.archive(...ids)
        toast({
          text:
            ids.length === 1 ? text('archived', { title }) : text('register:archived', { count: ids.length }),
          action: { label: text('app:undo'), run: () => edits.restore(...ids) },
        })
      },
      order: () => register.get().active.map((entry) => entry.id),
      move: (ids, before) => edits.move(ids, before),
      commit: (id, column, value) => {
        if (column !== 'ref' && column !== 'title' && column !== 'due') return
        if (readObjective(doc, id)?.[column] !== value) edits.set(id, column, value)
      },
      undo: () => edits.undo(),
      redo: () => edits.redo(),
    }
  }, [edits, latest, register, relationshipId, replica])
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
    case 'select':
    case 'actions':
      return
  }
}
