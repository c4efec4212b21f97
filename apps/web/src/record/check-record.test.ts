import {
  asPersonId,
  asRelationshipId,
  type Chain,
  type ChainHead,
  chainEvent,
  emptyHead,
  headBytes,
} from '@sweetspot/domain'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkRecord } from './check-record.ts'
import { type RecordMemory, readRecordMemory, writeRecordMemory } from './record-memory.ts'

const relationshipId = asRelationshipId('r')
let keys: CryptoKeyPair
let otherKeys: CryptoKeyPair

beforeAll(async () => {
  keys = await newKeys()
  otherKeys = await newKeys()
})

async function newKeys(): Promise<CryptoKeyPair> {
  return (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair
}

function base64Url(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

async function signedHead(chain: Chain, head: ChainHead, { publicKey, privateKey }: CryptoKeyPair) {
  const message = new Uint8Array(headBytes(relationshipId, chain, head))
  return {
    relationshipId,
    chain,
    ...head,
    publicKey: base64Url(await crypto.subtle.exportKey('raw', publicKey)),
    signature: base64Url(await crypto.subtle.sign('Ed25519', privateKey, message)),
  }
}

/** A record as the server exports it, of people who joined one after the other. */
async function recordOfNames(names: readonly string[], signer: CryptoKeyPair = keys) {
  let head = emptyHead
  const events = names.map((name) => {
    const chained = chainEvent(head, {
      relationshipId,
      chain: 'shared',
      at: '2026-11-20T10:00:00.000Z',
      actor: asPersonId('a'),
      party: 'client',
      body: {
        type: 'member.joined',
        payload: { personId: asPersonId(name), party: 'client', name, roles: ['member'] },
      },
      salt: '0'.repeat(32),
    })
    head = chained.head
    return chained.event
  })
  return {
    format: 'sweetspot-record/1',
    relationshipId,
    relationshipName: 'R',
    exportedAt: '2026-11-20T10:00:00.000Z',
    chains: [{ chain: 'shared', events, head: await signedHead('shared', head, signer) }],
  }
}

const check = (exported: unknown, remembered: RecordMemory | null = null) =>
  checkRecord({ relationshipId, exported, remembered }, crypto.subtle)

async function problemsOf(exported: unknown, remembered: RecordMemory | null = null) {
  const answer = await check(exported, remembered)
  return answer.kind === 'checked' ? answer.verdict.problems.map(({ kind }) => kind) : answer.kind
}

describe('checkRecord', () => {
  it('WB35 finds a sound record sound, counting its events', async () => {
    const record = await recordOfNames(['Amara', 'Daniel'])
    expect(await check(record)).toMatchObject({ kind: 'checked', verdict: { events: 2, problems: [] } })
  })

  it('WB35 finds changed content and a signature that is not the key’s', async () => {
    const changed = structuredClone(await recordOfNames(['Amara', 'Daniel']))
    Object.assign(changed.chains[0]?.events[1]?.payload ?? {}, { name: 'Somebody else' })
    expect(await problemsOf(changed)).toEqual(['payload_changed'])
    const forged = structuredClone(await recordOfNames(['Amara']))
    Object.assign(forged.chains[0]?.head ?? {}, { signature: 'no signature!' })
    expect(await problemsOf(forged)).toEqual(['bad_signature'])
    Object.assign(forged.chains[0]?.head ?? {}, { publicKey: 'no key' })
    expect(await problemsOf(forged)).toEqual(['bad_signature'])
  })

  it('WB35 says so where the browser has no such cryptography', async () => {
    const record = { relationshipId, exported: await recordOfNames(['Amara']), remembered: null }
    expect(await checkRecord(record, undefined)).toEqual({ kind: 'unsupported' })
    const old = {
      importKey: () => Promise.reject(new DOMException('Unrecognized name.', 'NotSupportedError')),
      verify: () => Promise.resolve(true),
    }
    expect(await checkRecord(record, old)).toEqual({ kind: 'unsupported' })
  })

  it('WB36 takes neither something else nor another relationship’s record, nor one without its shared chain', async () => {
    const record = await recordOfNames(['Amara'])
    expect(await check({ error: { code: 'internal' } })).toEqual({ kind: 'unreadable' })
    expect(await check({ ...record, relationshipId: 'other' })).toEqual({ kind: 'unreadable' })
    expect(await check({ ...record, chains: [] })).toEqual({ kind: 'unreadable' })
    expect(await check({ ...record, chains: [...record.chains, ...record.chains] })).toEqual({
      kind: 'unreadable',
    })
  })

  it('WB37 lets a remembered record go on, and notices a rewritten past, a shorter one, and another key', async () => {
    const before = await recordOfNames(['Amara', 'Daniel'])
    const remembered = { checkedAt: before.exportedAt, heads: before.chains.map((chain) => chain.head) }
    expect(await problemsOf(await recordOfNames(['Amara', 'Daniel', 'Priya']), remembered)).toEqual([])
    expect(await problemsOf(await recordOfNames(['Amara', 'Lucía', 'Priya']), remembered)).toEqual([
      'rewritten_since',
    ])
    expect(await problemsOf(await recordOfNames(['Amara']), remembered)).toEqual(['rewritten_since'])
    expect(await problemsOf(await recordOfNames(['Amara', 'Daniel'], otherKeys), remembered)).toEqual([
      'key_changed',
    ])
  })
})

describe('the memory of a record', () => {
  const storageOf = (entries: Record<string, string> = {}) => ({
    getItem: (key: string) => entries[key] ?? null,
    setItem: (key: string, value: string) => {
      entries[key] = value
    },
  })

  it('WB37 keeps the ends by relationship and by chain', async () => {
    const storage = storageOf()
    const shared = await signedHead('shared', emptyHead, keys)
    const own = await signedHead('caucus.client', emptyHead, keys)
    expect(writeRecordMemory(storage, 'r', { checkedAt: '1', heads: [shared, own] })).toBe(true)
    expect(writeRecordMemory(storage, 'r', { checkedAt: '2', heads: [{ ...shared, seq: 5 }] })).toBe(true)
    expect(readRecordMemory(storage, 'r')).toEqual({ checkedAt: '2', heads: [{ ...shared, seq: 5 }, own] })
    expect(readRecordMemory(storage, 'another')).toBeNull()
  })

  it('WB37 forgets what cannot be read, and says when nothing can be stored', () => {
    expect(readRecordMemory(storageOf({ 'record-verified-r': '{"heads":7}' }), 'r')).toBeNull()
    expect(readRecordMemory(storageOf({ 'record-verified-r': 'not JSON' }), 'r')).toBeNull()
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    }
    expect(writeRecordMemory(full, 'r', { checkedAt: '1', heads: [] })).toBe(false)
  })
})
