import type { Hash } from '../hash.ts'
import type { Json } from '../json.ts'
import { type Party, parties } from '../party.ts'
import { payloadHash } from './chain.ts'
import type { Chain, EventHeader } from './event.ts'

type ExportedEvent = { readonly header: EventHeader; readonly payload: Json }
type ExportedEvents = { readonly chain: Chain; readonly events: readonly ExportedEvent[] }

/** Where something was opened that is not what was sealed. */
export interface SealMismatch {
  readonly chain: Chain
  readonly seq: number
}

type JsonObject = { readonly [key: string]: Json }

/**
 * Checks that what was revealed is what was sealed: both answers of a reveal against the last hash that each side
 * gave in that round before, and an own answer on a private chain against the hashes its side gave.
 */
export function sealProblems(exported: readonly ExportedEvents[]): readonly SealMismatch[] {
  const shared = exported.find(({ chain }) => chain === 'shared')?.events ?? []
  const problems = revealProblems(shared)
  const everGiven = new Set(
    shared.flatMap((event) => {
      const given = givenOf(event)
      return given === null ? [] : [`${event.header.party}/${given.round}/${given.commitment}`]
    }),
  )
  for (const { chain, events } of exported) {
    if (chain === 'shared') continue
    for (const event of events) {
      if (event.header.type !== 'sealed.kept') continue
      const payload = objectOf(event.payload)
      const commitment = commitmentOf(payload)
      const claimed = `${event.header.party}/${roundOf(payload)}/${commitment}`
      if (commitment === null || !everGiven.has(claimed)) problems.push(mismatch(chain, event))
    }
  }
  return problems
}

function revealProblems(events: readonly ExportedEvent[]): SealMismatch[] {
  const last = new Map<string, Hash>()
  const problems: SealMismatch[] = []
  for (const event of events) {
    const given = givenOf(event)
    if (given !== null) last.set(`${event.header.party}/${given.round}`, given.commitment)
    if (event.header.type !== 'sealed.revealed') continue
    const payload = objectOf(event.payload)
    const values = objectOf(payload['values'])
    const isSealed = (party: Party): boolean => {
      const commitment = commitmentOf(objectOf(values[party]))
      return commitment !== null && commitment === last.get(`${party}/${roundOf(payload)}`)
    }
    if (!parties.every(isSealed)) problems.push(mismatch('shared', event))
  }
  return problems
}

function mismatch(chain: Chain, { header: { seq } }: ExportedEvent): SealMismatch {
  return { chain, seq }
}

function givenOf({ header, payload }: ExportedEvent): { round: string; commitment: Hash } | null {
  if (header.type !== 'sealed.given') return null
  const given = objectOf(payload)
  const { commitment } = given
  return typeof commitment === 'string' ? { round: roundOf(given), commitment } : null
}

function roundOf({ topic, round }: JsonObject): string {
  return `${String(topic)}/${String(round)}`
}

/** What a value and its salt hash to; null where they are no sealed answer. */
function commitmentOf({ salt, value }: JsonObject): Hash | null {
  if (typeof salt !== 'string' || !/^[0-9a-f]{32}$/.test(salt) || value === undefined) return null
  return payloadHash(salt, value)
}

function objectOf(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {}
}
