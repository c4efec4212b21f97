import {
  asPersonId,
  type Chain,
  type ChainHead,
  chainEvent,
  emptyHead,
  type RelationshipEvent,
  type RelationshipId,
} from '@sweetspot/domain'
import type { StoredEvent } from '../ledger/ledger.ts'

/** Real, linked events for tests: each says who joined under a name of `names`. */
export function sampleEvents(
  relationshipId: RelationshipId,
  names: readonly string[],
  options: { readonly chain?: Chain; readonly after?: ChainHead } = {},
): StoredEvent[] {
  let head = options.after ?? emptyHead
  return names.map((name) => {
    const body: RelationshipEvent = {
      type: 'member.joined',
      payload: { personId: asPersonId('anna'), party: 'client', name, roles: ['lead'] },
    }
    const linked = chainEvent(head, {
      relationshipId,
      chain: options.chain ?? 'shared',
      at: '2026-03-01T09:30:00.000Z',
      actor: asPersonId('anna'),
      party: 'client',
      body,
      salt: '00112233445566778899aabbccddeeff',
    })
    head = linked.head
    return { ...linked.event, hash: head.hash, headSignature: `signature-${head.seq}` }
  })
}
