import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sweetSpot } from './sweet-spot.ts'

const sought = {
  client: {
    items: [
      { id: 'c1', category: 'reduced_cost', words: 'Less' },
      { id: 'c2', category: 'lower_risk', words: 'Calm' },
    ],
  },
  vendor: { items: [{ id: 'v1', category: 'reference', words: 'A name' }] },
} as const

const objective = (id: string, client: readonly string[], vendor: readonly string[]) => ({
  id,
  title: id,
  serves: { client, vendor },
})

it('DV12 lays the lists over each other: the lens holds what serves both', () => {
  const spot = sweetSpot(sought, [
    objective('both', ['c1'], ['v1']),
    objective('mine', ['c1'], []),
    objective('none', [], []),
  ])
  expect(spot.shared.map(({ id }) => id)).toEqual(['both'])
  expect(spot.oneSided.client.map(({ id }) => id)).toEqual(['mine'])
  expect(spot.oneSided.vendor).toEqual([])
  expect(spot.unserved.client.map(({ id }) => id)).toEqual(['c2'])
  expect(spot.unserved.vendor).toEqual([])
})

it('DV12 counts no mark on what nobody seeks, and puts each objective and each thing in one place', () => {
  const marks = fc.subarray(['c1', 'c2', 'v1', 'gone'])
  fc.assert(
    fc.property(fc.array(fc.tuple(marks, marks), { maxLength: 6 }), (given) => {
      const all = given.map(([client, vendor], index) => objective(`o${index}`, client, vendor))
      const spot = sweetSpot(sought, all)
      const shown = [...spot.shared, ...spot.oneSided.client, ...spot.oneSided.vendor].map(({ id }) => id)
      expect(new Set(shown).size).toBe(shown.length)
      for (const { id, serves } of all) {
        const client = serves.client.some((item) => item === 'c1' || item === 'c2')
        const vendor = serves.vendor.includes('v1')
        expect(shown.includes(id)).toBe(client || vendor)
        expect(spot.shared.some((shared) => shared.id === id)).toBe(client && vendor)
      }
      for (const item of sought.client.items) {
        const served = all.some(({ serves }) => serves.client.includes(item.id))
        expect(spot.unserved.client.includes(item)).toBe(!served)
      }
    }),
  )
})
