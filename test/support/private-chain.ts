import {
  asPersonId,
  asRelationshipId,
  type Chain,
  chainEvent,
  emptyHead,
  type Party,
} from '@sweetspot/domain'
import type { RunningServer } from './running-server.ts'
import { change, query } from './stored-data.ts'

/**
 * Brings a side's private chain to a number of events, on from those that the sample brought. The server is stopped
 * meanwhile. Throws where the chain is longer already.
 */
export function fillPrivateChain(
  server: RunningServer,
  id: string,
  { party, length }: { readonly party: Party; readonly length: number },
): void {
  const relationshipId = asRelationshipId(id)
  const chain: Chain = `caucus.${party}`
  const [last] = query<{ seq: number; hash: string }>(
    server,
    'select seq, hash from ledger_event where relationship_id = ? and chain = ? order by seq desc limit 1',
    id,
    chain,
  )
  let head =
    last === undefined ? emptyHead : { ...emptyHead, seq: last.seq, hash: last.hash as typeof emptyHead.hash }
  if (head.seq > length) throw new Error(`${chain} has ${head.seq} events already`)
  const actor = asPersonId(`somebody of the ${party}`)
  const rows: string[] = []
  const values: (string | number)[] = []
  while (head.seq < length) {
    const payload = {
      fileName: `secret of the ${party} ${head.seq}`,
      fileHash: '0'.repeat(64),
      objectives: [],
    }
    const body = { type: 'objectives.imported', payload } as const
    const at = new Date(head.seq).toISOString()
    const draft = { relationshipId, chain, at, actor, party, body, salt: '0'.repeat(32) }
    const { event, head: next } = chainEvent(head, draft)
    const { header } = event
    head = next
    rows.push('(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
    values.push(id, chain, header.seq, at, actor, party, header.type, header.payloadHash, header.prevHash)
    values.push(head.hash, event.salt, JSON.stringify(payload), 'unsigned')
  }
  if (rows.length === 0) return
  change(
    server,
    `insert into ledger_event (relationship_id, chain, seq, at, actor, party, type, payload_hash, prev_hash,
       hash, salt, payload, head_signature) values ${rows.join(', ')}`,
    ...values,
  )
}
