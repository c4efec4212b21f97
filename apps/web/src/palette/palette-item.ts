import { type ExcerptPart, foldText, queryWords } from '@sweetspot/domain'

/** Groups of the palette, in their order; each has a title in the `shell` catalog. */
export const paletteGroupKeys = [
  'here',
  'places',
  'objectives',
  'people',
  'pages',
  'actions',
  'found',
] as const
export type PaletteGroupKey = (typeof paletteGroupKeys)[number]

/** Something the palette leads to or does. */
export interface PaletteItem {
  /** Unlike that of any other item. */
  readonly id: string
  readonly group: PaletteGroupKey
  readonly label: string
  /** Further words beside it: a reference, a company, the words that were found. */
  readonly detail?: string
  /** The words around what was found, with what was found marked. */
  readonly excerpt?: readonly ExcerptPart[]
  /** Words that find it, though they are not shown. */
  readonly also?: string
  readonly run: () => void
}

/** Items of one group. */
export interface PaletteGroup {
  readonly value: PaletteGroupKey
  readonly items: readonly PaletteItem[]
}

/** So many of one group are shown: more are found sooner by another word. */
const mostOfGroup = 8

/** Groups that say nothing before somebody asks for something of them. */
const onlyWhenAsked: ReadonlySet<PaletteGroupKey> = new Set(['objectives', 'people', 'pages', 'found'])

/** What fits a query, by group. All its words have to be there; what begins with them comes first. */
export function paletteGroups(items: readonly PaletteItem[], query: string): readonly PaletteGroup[] {
  const words = queryWords(query)
  const [folded, isAsked] = [foldText(query), words.length > 0]
  const seen = new Set<string>()
  return paletteGroupKeys.flatMap((value) => {
    if (!isAsked && onlyWhenAsked.has(value)) return []
    const own = items.filter((item) => item.group === value && fits(item, words) && !repeats(item, seen))
    if (own.length === 0) return []
    const first = own.filter((item) => isAsked && foldText(item.label).startsWith(folded))
    const others = own.filter((item) => !first.includes(item))
    const shown = [...first, ...others].slice(0, isAsked ? mostOfGroup : own.length)
    for (const { label } of shown) seen.add(label)
    return [{ value, items: shown }]
  })
}

/** What the server found fits by what it found, which is not all shown here. */
function fits({ group, label, detail = '', also = '' }: PaletteItem, words: readonly string[]): boolean {
  if (group === 'found') return true
  const text = foldText(`${label} ${detail} ${also}`)
  return words.every((word) => text.includes(word))
}

/** What the server found by its title alone, and stands above already. */
function repeats({ group, label, excerpt = [] }: PaletteItem, seen: ReadonlySet<string>): boolean {
  return group === 'found' && seen.has(label) && !excerpt.some(({ hit }) => hit)
}
