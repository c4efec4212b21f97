import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { readServes, setServes } from './wins-serves.ts'

it('DS2 keeps what an objective serves in a cell of its own, and reads a foreign shape as nothing', () => {
  const [left, right] = [new Y.Doc(), new Y.Doc()]
  setServes(left, 'o1', ['a', 'b'])
  setServes(right, 'o2', ['c'])
  right.getMap('cells').set('o3/serves', 'a')
  right.getMap('cells').set('o4/serves', [1, 'd'])
  right.getMap('cells').set('o5/confidence', [5])
  Y.applyUpdate(left, Y.encodeStateAsUpdate(right))
  expect([...readServes(left)].toSorted()).toEqual([
    ['o1', ['a', 'b']],
    ['o2', ['c']],
    ['o4', ['d']],
  ])
  setServes(left, 'o1', [])
  expect(readServes(left).has('o1')).toBe(false)
})
