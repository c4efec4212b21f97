import { useDeferredValue, useMemo } from 'react'
import { useRegister } from '../relationship/use-objectives.ts'
import type { Preview } from './preview-answer.ts'
import type { RowChoices } from './row-choices.ts'
import { type RowProblem, rowProblems } from './row-problems.ts'

/** The problems of the rows as they stand; a moment late while somebody types in a long sheet. */
export function useRowProblems(preview: Preview, choices: RowChoices): ReadonlyMap<number, RowProblem> {
  const { active } = useRegister()
  const settled = useDeferredValue(choices)
  return useMemo(() => {
    const registered = active.map(({ row }) => ({ ref: row.ref, title: row.title }))
    return rowProblems(preview, settled, registered)
  }, [preview, settled, active])
}
