import { expect, it } from 'vitest'
import { feedFrameSchema, feedQuerySchema } from './feed.ts'

const hash = 'a'.repeat(64)
const header = {
  relationshipId: 'r',
  chain: 'shared',
  seq: 1,
  at: '2026-11-21T10:00:00.000Z',
  actor: 'p',
  party: 'client',
  type: 'member.joined',
  payloadHash: hash,
  prevHash: hash,
}
const head = { relationshipId: 'r', chain: 'shared', seq: 1, hash, publicKey: 'k', signature: 's' }
const golden = { type: 'events', events: [{ header, payload: { any: 'thing' }, salt: '0'.repeat(32) }], head }

it('PR3 parses the golden frames', () => {
  expect(feedFrameSchema.parse(golden)).toEqual(golden)
  expect(feedFrameSchema.parse({ type: 'live' })).toEqual({ type: 'live' })
})

it.each([
  ['an unknown type', { ...golden, type: 'gossip' }],
  ['an unknown chain', { ...golden, head: { ...head, chain: 'caucus.both' } }],
  ['a hash that is none', { ...golden, head: { ...head, hash: 'A' } }],
  ['a missing head', { type: 'events', events: [] }],
  ['number 0 for an event', { ...golden, events: [{ ...golden.events[0], header: { ...header, seq: 0 } }] }],
])('PR3 refuses %s', (_what, frame) => {
  expect(feedFrameSchema.safeParse(frame).success).toBe(false)
})

it('PR3 starts at the beginning where a client names no numbers', () => {
  expect(feedQuerySchema.parse({})).toEqual({ shared: 0, caucus: 0 })
  expect(feedQuerySchema.safeParse({ shared: '-1' }).success).toBe(false)
})
