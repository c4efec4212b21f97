import type { RelationshipEvent } from '@sweetspot/domain'
import type { Insertable, Selectable } from 'kysely'
import type { Database } from '../sql/database.ts'
import type { StoredEvent } from './ledger.ts'

type EventTable = Database['ledger_event']

/** The columns that `eventOf` needs. */
export const eventColumns = [
  'relationship_id',
  'chain',
  'seq',
  'at',
  'actor',
  'party',
  'type',
  'payload_hash',
  'prev_hash',
  'hash',
  'salt',
  'payload',
  'head_signature',
] as const

/** The row of an event. The header's fields are columns, so that they can be searched and compared. */
export function rowOf({ header, payload, salt, hash, headSignature }: StoredEvent): Insertable<EventTable> {
  return {
    relationship_id: header.relationshipId,
    chain: header.chain,
    seq: header.seq,
    at: header.at,
    actor: header.actor,
    party: header.party,
    type: header.type,
    payload_hash: header.payloadHash,
    prev_hash: header.prevHash,
    hash,
    salt,
    payload: JSON.stringify(payload),
    head_signature: headSignature,
  }
}

/** The event of a row. Its payload was checked by the decider that made it. */
export function eventOf(row: Selectable<EventTable>): StoredEvent {
  return {
    header: {
      relationshipId: row.relationship_id,
      chain: row.chain,
      seq: row.seq,
      at: row.at,
      actor: row.actor,
      party: row.party,
      type: row.type,
      payloadHash: row.payload_hash,
      prevHash: row.prev_hash,
    },
    payload: JSON.parse(row.payload) as RelationshipEvent['payload'],
    salt: row.salt,
    hash: row.hash,
    headSignature: row.head_signature,
  }
}
