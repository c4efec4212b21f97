import type { Party } from '../party.ts'

/** What each side can gain from outsourcing: the client from the service, the vendor from giving it. */
export const valueCategories = {
  client: [
    'reduced_cost',
    'lower_risk',
    'improved_quality',
    'increased_innovation',
    'variable_capacity',
    'less_management_time',
    'specialised_skills',
    'focus_on_core',
  ],
  vendor: [
    'industry_knowledge',
    'application_knowledge',
    'margin',
    'reference',
    'renewal_or_extension',
    'staff_development',
  ],
} as const satisfies Readonly<Record<Party, readonly string[]>>

export type ValueCategory = (typeof valueCategories)[Party][number]

/** One thing that a side seeks, in its own words. The id outlives rounds, so that what serves it stays known. */
export type SoughtItem = { readonly id: string; readonly category: ValueCategory; readonly words: string }

/** All that a side seeks. Three are suggested. */
export type ValueSought = { readonly items: readonly SoughtItem[] }

/** How many things a side may name: more than seven is a wish list that nobody can steer by. */
export const soughtItems = { fewest: 1, suggested: 3, most: 7 } as const

/** Longest text of one item: a line or two. */
export const maxSoughtWords = 200

/** Whether this is a list that this side can seal: enough items, its own categories, each once and in words. */
export function isValueSought(party: Party, { items }: ValueSought): boolean {
  const known: readonly string[] = valueCategories[party]
  const sound = items.every(
    ({ category, words }) =>
      known.includes(category) && words.trim() !== '' && words.length <= maxSoughtWords,
  )
  const ids = new Set(items.map(({ id }) => id))
  return (
    sound &&
    ids.size === items.length &&
    items.length >= soughtItems.fewest &&
    items.length <= soughtItems.most
  )
}
