import { expect, it } from 'vitest'
import { commandSchema } from './command.ts'

const item = { id: 'i1', category: 'reference', words: ' A name in UK retail ' }
const sought = { type: 'sealed.give', topic: 'value_sought', round: 1, value: { items: [item] } }
const priorities = {
  type: 'sealed.give',
  topic: 'priorities',
  round: 2,
  value: { points: { o1: 60, o2: 40 } },
}

it('PR10 takes sealed answers of both topics, and words without blanks around them', () => {
  expect(commandSchema.parse(priorities)).toEqual(priorities)
  expect(commandSchema.parse(sought)).toMatchObject({ value: { items: [{ words: 'A name in UK retail' }] } })
  expect(commandSchema.parse({ type: 'sealed.open', topic: 'priorities' })).toBeDefined()
})

it.each([
  ['an answer to another topic', { ...sought, value: priorities.value }],
  ['half points', { ...priorities, value: { points: { o1: 0.5 } } }],
  ['more points than there are', { ...priorities, value: { points: { o1: 101 } } }],
  ['eight things', { ...sought, value: { items: Array.from({ length: 8 }, () => item) } }],
  ['no words', { ...sought, value: { items: [{ ...item, words: '  ' }] } }],
  ['round 0', { ...sought, round: 0 }],
])('PR10 refuses %s', (_what, command) => {
  expect(commandSchema.safeParse(command).success).toBe(false)
})

it('PR11 takes promises with words and a last day, and refuses a word without a reason', () => {
  const ask = { type: 'promise.ask', promiseId: 'p', what: ' Access ', due: '2026-12-01', objectiveId: null }
  expect(commandSchema.parse(ask)).toMatchObject({ what: 'Access' })
  expect(commandSchema.safeParse({ ...ask, due: 'soon' }).success).toBe(false)
  expect(commandSchema.safeParse({ ...ask, type: 'promise.give' }).success).toBe(false)
  expect(commandSchema.safeParse({ type: 'promise.miss', promiseId: 'p', reason: ' ' }).success).toBe(false)
  expect(commandSchema.safeParse({ type: 'promise.confirm', promiseId: 'p' }).success).toBe(true)
})
