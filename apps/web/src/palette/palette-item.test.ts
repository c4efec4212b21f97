import { expect, it } from 'vitest'
import { type PaletteItem, paletteGroups } from './palette-item.ts'

const item = (group: PaletteItem['group'], label: string, more: Partial<PaletteItem> = {}): PaletteItem => ({
  id: `${group}/${label}`,
  group,
  label,
  run: () => undefined,
  ...more,
})

const items = [
  item('objectives', 'Close the month in five days', { detail: 'OBJ-3' }),
  item('objectives', 'Month of training'),
  item('people', 'Marek Zieliński', { also: 'sponsor' }),
  item('places', 'Objectives'),
  item('actions', 'Sign out'),
]
const found = (query: string): readonly string[] =>
  paletteGroups(items, query).flatMap((group) => group.items.map(({ label }) => label))

it('WB211 before anything is asked, the palette offers places and actions', () => {
  expect(found('')).toEqual(['Objectives', 'Sign out'])
})

it('WB211 everything is found by all words of the query, without case and accents; a beginning comes first', () => {
  expect(found('month')).toEqual(['Month of training', 'Close the month in five days'])
  expect(found('zielinski')).toEqual(['Marek Zieliński'])
  expect(found('days close')).toEqual(['Close the month in five days'])
  expect(found('obj-3')).toEqual(['Close the month in five days'])
  expect(found('sponsor')).toEqual(['Marek Zieliński'])
  expect(found('nothing like it')).toEqual([])
})

it('WB211 what the server found is shown as it found it', () => {
  const texts = [item('found', 'Leave the data centre', { detail: 'no cut-over before Christmas' })]
  expect(paletteGroups(texts, 'migration').map(({ value }) => value)).toEqual(['found'])
  expect(paletteGroups(texts, '')).toEqual([])
  const known = item('found', 'Sign out', { excerpt: [{ text: 'OBJ', hit: false }] })
  const groupsOf = (find: PaletteItem) => paletteGroups([...items, find], 'sign').map(({ value }) => value)
  expect(groupsOf(known)).toEqual(['actions'])
  expect(groupsOf({ ...known, excerpt: [{ text: 'sign', hit: true }] })).toEqual(['actions', 'found'])
})
