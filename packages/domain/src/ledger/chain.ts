import { bytesOfHex, type Hash, hashBytes, utf8 } from '../hash.ts'
import type { PersonId, RelationshipId } from '../ids.ts'
import { canonicalJson, type Json } from '../json.ts'
import type { Party } from '../party.ts'
import type { RelationshipEvent } from '../relationship/events.ts'
import type { Chain, ChainHead, EventHeader, LedgerEvent } from './event.ts'

/** `SHA-256(salt ‖ JCS(payload))`. */
export function payloadHash(salt: string, payload: Json): Hash {
  return hashBytes(bytesOfHex(salt), utf8(canonicalJson(payload)))
}

/** `SHA-256(prevHash ‖ JCS(header))`: the hash that the next event names. */
export function eventHash(header: EventHeader): Hash {
  return hashBytes(bytesOfHex(header.prevHash), utf8(canonicalJson({ ...header })))
}

/** What an event is made of before it has its place in a chain. */
export interface EventDraft {
  readonly relationshipId: RelationshipId
  readonly chain: Chain
  readonly at: string
  readonly actor: PersonId
  readonly party: Party
  readonly body: RelationshipEvent
  /** 16 random bytes, hex. */
  readonly salt: string
}

/** Puts a draft at the end of a chain; returns the event and the new head. */
export function chainEvent(head: ChainHead, draft: EventDraft): { event: LedgerEvent; head: ChainHead } {
  const { body, salt, ...rest } = draft
  const header: EventHeader = {
    ...rest,
    seq: head.seq + 1,
    type: body.type,
    payloadHash: payloadHash(salt, body.payload),
    prevHash: head.hash,
  }
  return {
    event: { header, payload: body.payload, salt },
    head: { seq: header.seq, hash: eventHash(header) },
  }
}

/** The bytes that the instance's key signs for a head. */
export function headBytes(relationshipId: RelationshipId, chain: Chain, head: ChainHead): Uint8Array {
  return utf8(`sweetspot-head/1\n${canonicalJson({ relationshipId, chain, seq: head.seq, hash: head.hash })}`)
}
