import { expect, it } from 'vitest'
import { HonestTraffic } from '../testing/honest-traffic.ts'

it.each([1, 2, 3, 4])('SY28 refuses nothing of what honest people do, seed %i', async (seed) => {
  const traffic = new HonestTraffic(seed)
  await traffic.run(1500)
  expect(traffic.refusals).toEqual([])
  expect(traffic.updates).toBeGreaterThanOrEqual(1500)
  expect(new Set(await traffic.contents()).size).toBe(1)
  traffic.close()
})
