import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { moveObjectives } from './objective-order.ts'
import {
  addObjective,
  archiveObjective,
  readObjective,
  readObjectives,
  setCell,
} from './objectives-document.ts'

const now = '2026-11-21T10:00:00.000Z'

function register(ids: readonly string[]): Y.Doc {
  const doc = new Y.Doc()
  for (const id of ids) addObjective(doc, id, now)
  return doc
}

const order = (doc: Y.Doc): readonly string[] => readObjectives(doc).map(({ id }) => id)

function exchange(a: Y.Doc, b: Y.Doc): void {
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a))
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b))
}

it('DS30 puts moved rows where they were asked to be, whatever keys there are', () => {
  const key = fc.constantFrom(
    'a0',
    'a0',
    'a1',
    'a1V',
    'Zz',
    'nonsense!',
    'a10',
    'A00000000000000000000000000',
  )
  const ids = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1 })
  fc.assert(
    fc.property(ids, fc.array(key), fc.array(fc.nat(7)), fc.nat(8), (made, keys, chosen, to) => {
      const doc = register(made)
      for (const [index, value] of keys.entries()) {
        const id = made[index]
        if (id !== undefined) setCell(doc, id, 'order', value)
      }
      const before = order(doc)
      const moved = new Set(chosen.flatMap((index) => before[index] ?? []))
      const rest = before.filter((id) => !moved.has(id))
      const target = rest[to] ?? null
      moveObjectives(doc, [...moved], target)
      const at = target === null ? rest.length : rest.indexOf(target)
      const wanted = [...rest.slice(0, at), ...before.filter((id) => moved.has(id)), ...rest.slice(at)]
      expect(order(doc)).toEqual(wanted)
    }),
  )
})

it('DS30 writes only the rows that moved', () => {
  const doc = register(['a', 'b', 'c'])
  const written: string[] = []
  doc.getMap('cells').observe(({ keysChanged }) => written.push(...keysChanged))
  moveObjectives(doc, ['c'], 'a')
  expect(order(doc)).toEqual(['c', 'a', 'b'])
  expect(written).toEqual(['c/order'])
})

it('DS30 keeps a move and an archiving of the same row that happen at once', () => {
  const [amara, daniel] = [register(['a', 'b']), new Y.Doc()]
  exchange(amara, daniel)
  archiveObjective(amara, 'a', now)
  moveObjectives(daniel, ['a'], null)
  exchange(amara, daniel)
  expect(order(amara)).toEqual(['b', 'a'])
  expect(readObjective(daniel, 'a')?.archivedAt).toBe(now)
})

it('DS30 adds behind a row that was moved to the end', () => {
  const doc = register(['a', 'b'])
  moveObjectives(doc, ['a'], null)
  addObjective(doc, 'c', now)
  expect(order(doc)).toEqual(['b', 'a', 'c'])
})
