import { expect, it } from 'vitest'
import { enteredSought, entryProblems, firstEntries, type SoughtEntry } from './sought-entries.ts'

const entry = (id: string, category: SoughtEntry['category'], words: string): SoughtEntry => ({
  id,
  category,
  words,
})

it('WB122 starts with three lines, after what was said before', () => {
  let ids = 0
  const createId = (): string => {
    ids += 1
    return `new ${ids}`
  }
  const before = { items: [{ id: 'a', category: 'margin', words: 'A fair one' }] } as const
  expect(firstEntries(null, createId).map(({ id }) => id)).toEqual(['new 1', 'new 2', 'new 3'])
  expect(firstEntries(before, createId).map(({ id }) => id)).toEqual(['a', 'new 4', 'new 5'])
})

it('WB122 leaves empty lines out, and says of each other line what is missing', () => {
  const entries = [
    entry('a', 'margin', ' A fair one '),
    entry('b', '', '  '),
    entry('c', '', 'No kind'),
    entry('d', 'reference', ' '),
    entry('e', 'reference', 'x'.repeat(201)),
  ]
  expect([...entryProblems(entries)]).toEqual([
    ['c', 'category'],
    ['d', 'words'],
    ['e', 'long'],
  ])
  expect(enteredSought(entries.slice(0, 2))).toEqual({
    items: [{ id: 'a', category: 'margin', words: 'A fair one' }],
  })
})
