import { hashBytes, utf8 } from '../hash.ts'
import { asPersonId, asRelationshipId, type PersonId } from '../ids.ts'
import { chainEvent, headBytes } from '../ledger/chain.ts'
import { emptyHead, type LedgerEvent } from '../ledger/event.ts'
import type { RecordExport, VerifySignature } from '../ledger/verify.ts'
import type { RelationshipEvent } from '../relationship/events.ts'

/** An instance that signs by hashing with a secret: enough to tell its signatures from others'. */
export interface TestInstance {
  readonly publicKey: string
  sign(message: Uint8Array): string
  readonly verify: VerifySignature
}

/** Makes an instance of that name. */
export function testInstance(publicKey: string): TestInstance {
  const sign = (key: string, message: Uint8Array): string => hashBytes(utf8(`secret of ${key}`), message)
  return {
    publicKey,
    sign: (message) => sign(publicKey, message),
    verify: async (key, message, signature) => signature === sign(key, message),
  }
}

const relationshipId = asRelationshipId('r1')

/** An export of a shared chain of `count` events, as an instance would make it. */
export function sampleRecord(instance: TestInstance, count: number, fork = ''): RecordExport {
  let head = emptyHead
  const events: LedgerEvent[] = []
  for (let index = 1; index <= count; index += 1) {
    const personId: PersonId = asPersonId(`p${index}`)
    const payload = { personId, party: 'client', name: `Person ${index}${fork}`, roles: ['member'] } as const
    const body: RelationshipEvent = { type: 'member.joined', payload }
    const at = new Date(Date.UTC(2026, 0, index)).toISOString()
    const salt = index.toString(16).padStart(32, '0')
    const chained = chainEvent(head, {
      relationshipId,
      chain: 'shared',
      at,
      actor: personId,
      party: 'client',
      body,
      salt,
    })
    events.push(chained.event)
    head = chained.head
  }
  const signature = instance.sign(headBytes(relationshipId, 'shared', head))
  const signed = {
    ...head,
    relationshipId,
    chain: 'shared',
    publicKey: instance.publicKey,
    signature,
  } as const
  return {
    format: 'sweetspot-record/1',
    relationshipId,
    relationshipName: 'A and B',
    exportedAt: '2026-02-01T00:00:00.000Z',
    chains: [{ chain: 'shared', events, head: signed }],
  }
}
