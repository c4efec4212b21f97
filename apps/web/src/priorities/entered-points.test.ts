import { isPriorities } from '@sweetspot/domain'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asPoints, enteredPriorities, evenPoints, firstPoints, pointsLeft } from './entered-points.ts'

const objectives = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `o${index}`, title: `T${index}` }))

it('WB124 says how many points are left, and how many are too many', () => {
  expect(pointsLeft(new Map())).toBe(100)
  expect(
    pointsLeft(
      new Map([
        ['a', 60],
        ['b', 55],
      ]),
    ),
  ).toBe(-15)
})

it('WB124 takes whole points from 0 to 100, whatever is typed', () => {
  expect(['7', '7.9', '', 'x', '-3', '1e9', '0x10'].map(asPoints)).toEqual([7, 7, 0, 0, 0, 100, 16])
})

it('WB124 shares evenly so that nothing is left, for any number of objectives', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), (count) => {
      const even = evenPoints(objectives(count))
      expect(isPriorities(objectives(count), enteredPriorities(even))).toBe(true)
      expect(Math.max(...even.values()) - Math.min(...even.values())).toBeLessThanOrEqual(1)
    }),
  )
})

it('WB124 begins with what was given before', () => {
  const before = { points: { o1: 100 } }
  expect([...firstPoints(objectives(2), before)]).toEqual([
    ['o0', 0],
    ['o1', 100],
  ])
})
