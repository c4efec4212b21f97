import fc from 'fast-check'
import { expect, it } from 'vitest'
import { comparePriorities, isPriorities, type Priorities, priorityMatch, roomToTrade } from './priorities.ts'

const objectives = ['a', 'b', 'c'].map((id) => ({ id, title: id }))
const of = (a: number, b: number, c: number): Priorities => ({ points: { a, b, c } })

const priorities = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
  .map(([first, second]) => {
    const [low, high] = [Math.min(first, second), Math.max(first, second)]
    return of(low, high - low, 100 - high)
  })

it.each([
  [of(100, 0, 0), of(0, 100, 0), 0],
  [of(50, 30, 20), of(50, 30, 20), 100],
  [of(60, 30, 10), of(20, 30, 50), 60],
])('DV10 matches %j and %j to %i', (client, vendor, match) => {
  expect(priorityMatch(objectives, { client, vendor })).toBe(match)
})

it('DV10 lies between 0 and 100, is 100 only for equal points, and is the same from both sides', () => {
  fc.assert(
    fc.property(priorities, priorities, (client, vendor) => {
      const match = priorityMatch(objectives, { client, vendor })
      expect(match).toBe(priorityMatch(objectives, { client: vendor, vendor: client }))
      expect(match >= 0 && match <= 100).toBe(true)
      const compared = comparePriorities(objectives, { client, vendor })
      expect(match === 100).toBe(compared.every(({ difference }) => difference === 0))
      // What is not shared is counted twice in the differences: once given, once withheld.
      expect(compared.reduce((sum, { difference }) => sum + difference, 0)).toBe(2 * (100 - match))
      expect(isPriorities(objectives, client)).toBe(true)
    }),
  )
})

it('DV11 names where the sides can trade, most first, and whom it matters to more', () => {
  const compared = comparePriorities(objectives, { client: of(60, 30, 10), vendor: of(22, 27, 51) })
  expect(roomToTrade(compared).map(({ id, dearerTo }) => [id, dearerTo])).toEqual([
    ['c', 'vendor'],
    ['a', 'client'],
  ])
})

it('DV5 reads no points off the prototype of what came in', () => {
  const odd = [{ id: 'constructor', title: 'odd' }]
  expect(isPriorities(odd, { points: {} })).toBe(false)
  expect(comparePriorities(odd, { client: { points: {} }, vendor: { points: {} } })[0]?.difference).toBe(0)
})
