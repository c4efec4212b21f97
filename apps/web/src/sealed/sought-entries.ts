import {
  maxSoughtWords,
  type SoughtItem,
  soughtItems,
  type ValueCategory,
  type ValueSought,
} from '@sweetspot/domain'

/** One line of the form: perhaps not filled in yet. */
export interface SoughtEntry {
  readonly id: string
  readonly category: ValueCategory | ''
  readonly words: string
}

/** What is wrong with a line. */
export type EntryProblem = 'category' | 'words' | 'long'

/** The lines that the form starts with: what was said before, and room for three. */
export function firstEntries(before: ValueSought | null, createId: () => string): readonly SoughtEntry[] {
  const entries: SoughtEntry[] = [...(before?.items ?? [])]
  while (entries.length < soughtItems.suggested) entries.push({ id: createId(), category: '', words: '' })
  return entries
}

/** Whether a line says nothing at all; such lines are left out. */
export function isEmptyEntry({ category, words }: SoughtEntry): boolean {
  return category === '' && words.trim() === ''
}

/** What is wrong with each line that says something, by its id. */
export function entryProblems(entries: readonly SoughtEntry[]): ReadonlyMap<string, EntryProblem> {
  return new Map(
    entries
      .filter((entry) => !isEmptyEntry(entry))
      .flatMap((entry) => {
        const problem = problemOf(entry)
        return problem === null ? [] : [[entry.id, problem] as const]
      }),
  )
}

function problemOf({ category, words }: SoughtEntry): EntryProblem | null {
  if (category === '') return 'category'
  if (words.trim() === '') return 'words'
  return words.trim().length > maxSoughtWords ? 'long' : null
}

/** The answer that complete lines make; the others are left out. */
export function enteredSought(entries: readonly SoughtEntry[]): ValueSought {
  const items = entries.flatMap(({ id, category, words }): readonly SoughtItem[] =>
    category === '' || words.trim() === '' ? [] : [{ id, category, words: words.trim() }],
  )
  return { items }
}
