import type { Hash } from '../hash.ts'
import type { PersonId, RelationshipId } from '../ids.ts'
import type { Party } from '../party.ts'
import type { RelationshipEvent } from '../relationship/events.ts'

/** The three chains of a relationship; nothing of a caucus chain enters another. */
export const chains = ['shared', 'caucus.client', 'caucus.vendor'] as const
export type Chain = (typeof chains)[number]

/** The chains a party may read. */
export function chainsOf(party: Party): readonly [Chain, Chain] {
  return ['shared', `caucus.${party}`]
}

/** The chain on which an event belongs, by its type and the side it is of: only own answers are private. */
export function chainOf(type: RelationshipEvent['type'], party: Party): Chain {
  return type === 'sealed.kept' ? `caucus.${party}` : 'shared'
}

/** The hashed part of an event. `at` is the database's time, ISO 8601 in UTC with milliseconds. */
export interface EventHeader {
  readonly relationshipId: RelationshipId
  readonly chain: Chain
  readonly seq: number
  readonly at: string
  readonly actor: PersonId
  readonly party: Party
  readonly type: RelationshipEvent['type']
  readonly payloadHash: Hash
  readonly prevHash: Hash
}

/** An event of a chain. The salt (16 bytes, hex) keeps the hash of a short payload from being guessed. */
export interface LedgerEvent<Body extends RelationshipEvent = RelationshipEvent> {
  readonly header: EventHeader
  readonly payload: Body['payload']
  readonly salt: string
}

/** The end of a chain. An empty chain ends at number 0 with the hash of nothing. */
export interface ChainHead {
  readonly seq: number
  readonly hash: Hash
}

/** Where every chain starts. */
export const emptyHead: ChainHead = { seq: 0, hash: '0'.repeat(64) }
