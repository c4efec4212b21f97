import { foldedText } from './folded-text.ts'
import type { ImportContext } from './import-preview.ts'

type Known = ImportContext['existing'][number]

/** The objectives of the register, found by what a sheet says of them. */
export interface KnownObjectives {
  byTitle(title: string): Known | undefined
  byRef(ref: string): Known | undefined
}

/** Indexes the register once, so that thousands of rows can be looked up. */
export function indexObjectives(existing: readonly Known[]): KnownObjectives {
  const titles = new Map(existing.map((objective) => [foldedText(objective.title), objective]))
  const refs = new Map(existing.map((objective) => [foldedText(objective.ref), objective]))
  return { byTitle: (title) => titles.get(foldedText(title)), byRef: (ref) => refs.get(foldedText(ref)) }
}
