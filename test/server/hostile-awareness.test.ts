import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Arena } from '../support/arena.ts'
import { untilPresence } from '../support/stock-provider.ts'
import { readAwareness, readFrame, wire } from '../support/wire.ts'

let arena: Arena

beforeAll(async () => {
  arena = await Arena.open()
})
afterAll(() => arena.dispose())

/** Entries of an awareness message, written by hand. */
function awareness(...entries: readonly (readonly [id: number, clock: number, state: string])[]): Uint8Array {
  const number = (value: number): number[] =>
    value < 128 ? [value] : [(value % 128) + 128, ...number(Math.floor(value / 128))]
  const text = (value: string): number[] => [...number(Buffer.byteLength(value)), ...Buffer.from(value)]
  return wire.awareness(
    Uint8Array.from([
      ...number(entries.length),
      ...entries.flatMap(([id, clock, state]) => [...number(id), ...number(clock), ...text(state)]),
    ]),
  )
}

describe('awareness', () => {
  it('shows nobody under another name, id or party', async () => {
    await arena.attack(async ({ raw, amara, daniel }) => {
      const id = amara.doc.clientID
      amara.provider.awareness.setLocalState({ at: 'mine' })
      const seen = () => daniel.provider.awareness.getStates().get(id)
      await untilPresence(daniel, () => seen()?.['at'] === 'mine')
      // Somebody else's id is passed over silently, as what stock clients repeat.
      raw.send(awareness([id, 999, '{"at":"forged"}']))
      raw.send(awareness([id, 2 ** 52, 'null']))
      raw.send(awareness([77, 1, '{"user":{"name":"Amara Osei","party":"vendor"}}'], [78, 1, '{}']))
      await untilPresence(daniel, () => daniel.provider.awareness.getStates().has(77))
      expect(daniel.provider.awareness.getStates().get(77)).toMatchObject({
        user: { name: 'Priya Nair', party: 'client' },
      })
      expect([seen()?.['at'], daniel.provider.awareness.getStates().has(78)]).toEqual(['mine', false])
      expect(raw.isOpen).toBe(true)
      amara.provider.awareness.setLocalState({ at: 'still mine' })
      await untilPresence(daniel, () => seen()?.['at'] === 'still mine')
      raw.terminate()
    })
  })

  it.each<[string, Uint8Array]>([
    [
      'a hundred thousand entries',
      awareness(...Array.from({ length: 100_000 }, (_, id) => [id, 1, '{}'] as const)),
    ],
    ['a state of five kilobytes', awareness([77, 1, JSON.stringify({ at: 'x'.repeat(5000) })])],
    ['a state that is nested a thousand deep', awareness([77, 1, `${'['.repeat(1500)}${']'.repeat(1500)}`])],
    ['a state that is no object', awareness([77, 1, '[]'])],
    ['a state that is no JSON', awareness([77, 1, '{'])],
  ])('closes with 4400: %s', async (_what, frame) => {
    expect(await arena.attack(({ raw }) => raw.send(frame))).toBe(4400)
  })

  it('relays at most twenty states a second, the latest at last, and closes a flood with 4429', async () => {
    const code = await arena.attack(async ({ raw, daniel }) => {
      const before = daniel.received.length
      for (let n = 1; n <= 1000; n += 1) raw.send(awareness([77, n, `{"at":${n}}`]))
      await untilPresence(daniel, () => daniel.provider.awareness.getStates().get(77)?.['at'] === 1000)
      const relayed = daniel.received
        .slice(before)
        .map(readFrame)
        .filter(
          ({ kind, payload }) =>
            kind === 'awareness' && readAwareness(payload).some(({ clientId }) => clientId === 77),
        )
      expect(relayed.length).toBeLessThan(200)
      for (let n = 1001; n <= 12_000; n += 1) raw.send(awareness([77, n, `{"at":${n}}`]))
    })
    expect(code).toBe(4429)
  })
})
