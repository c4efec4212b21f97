import { importedObjectiveSchema, maxImportTextLength } from '@sweetspot/protocol'
import { rowValues } from './import-body.ts'
import type { Preview, PreviewRow } from './preview-answer.ts'
import { choiceOf, type RowChoice, type RowChoices } from './row-choices.ts'

/** Why a row cannot come in (`title`, `too_long`, `invalid`), or should be looked at again (a reference twice). */
export type RowProblem =
  | { readonly kind: 'title' | 'too_long' | 'invalid' }
  | { readonly kind: 'ref_twice'; readonly ref: string; readonly other: number }
  | { readonly kind: 'ref_taken'; readonly ref: string; readonly title: string }

/** Whether a problem keeps the row from coming in. Two equal references are untidy, but a person may want them. */
export function isBlocking({ kind }: RowProblem): boolean {
  return kind === 'title' || kind === 'too_long' || kind === 'invalid'
}

/** An objective that the register holds already. */
export interface Registered {
  readonly ref: string
  readonly title: string
}

/** The problems of the rows that would come in, by row number. */
export function rowProblems(
  preview: Preview,
  choices: RowChoices,
  register: readonly Registered[],
): ReadonlyMap<number, RowProblem> {
  const problems = new Map<number, RowProblem>()
  const taken = new Map(register.map((objective) => [folded(objective.ref), objective.title]))
  const used = new Map<string, number>()
  for (const row of preview.rows) {
    const choice = choiceOf(choices, row)
    if (!choice.include) continue
    const ref = choice.ref.trim()
    const problem = ownProblem(preview, row, choice) ?? refProblem(ref, taken, used)
    if (problem !== null) problems.set(row.rowNumber, problem)
    if (ref !== '' && !used.has(folded(ref))) used.set(folded(ref), row.rowNumber)
  }
  return problems
}

function ownProblem(preview: Preview, row: PreviewRow, choice: RowChoice): RowProblem | null {
  if (choice.title.trim() === '') return { kind: 'title' }
  const values = rowValues(preview, row, choice)
  if (importedObjectiveSchema.safeParse(values).success) return null
  return { kind: longestText(values) > maxImportTextLength ? 'too_long' : 'invalid' }
}

function refProblem(
  ref: string,
  taken: ReadonlyMap<string, string>,
  used: ReadonlyMap<string, number>,
): RowProblem | null {
  if (ref === '') return null
  const title = taken.get(folded(ref))
  if (title !== undefined) return { kind: 'ref_taken', ref, title }
  const other = used.get(folded(ref))
  return other === undefined ? null : { kind: 'ref_twice', ref, other }
}

function longestText(value: unknown): number {
  if (typeof value === 'string') return value.length
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce<number>((longest, part) => Math.max(longest, longestText(part)), 0)
}

function folded(ref: string): string {
  return ref.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase()
}
