import { createPublicKey, verify } from 'node:crypto'
import {
  emptyRelationship,
  evolve,
  type LedgerEvent,
  type RecordExport,
  type RecordProblem,
  type RelationshipEvent,
  type RelationshipState,
  type VerifySignature,
  verifyRecord,
} from '@sweetspot/domain'
import type { Session } from './session.ts'

/** An event of the record with the payload of its type. */
export type RecordedEvent<Type extends RelationshipEvent['type']> = LedgerEvent<
  Extract<RelationshipEvent, { type: Type }>
>

/** The exported record, as somebody may read it. */
export async function recordOf(session: Session): Promise<RecordExport> {
  const { status, body } = await session.get(`/api/relationships/${await session.relationshipId()}/record`)
  if (status !== 200) throw new Error(`the record answered ${status}`)
  return body as RecordExport
}

/** Events of the shared chain, oldest first. */
export async function sharedEvents(session: Session): Promise<readonly LedgerEvent[]> {
  const { chains } = await recordOf(session)
  const shared = chains.find(({ chain }) => chain === 'shared')
  return (shared?.events ?? []) as readonly LedgerEvent[]
}

/** The event of the shared chain with a number, which has to be of a type. */
export async function eventAt<Type extends RelationshipEvent['type']>(
  session: Session,
  seq: number,
  type: Type,
): Promise<RecordedEvent<Type>> {
  const event = (await sharedEvents(session))[seq - 1]
  if (event?.header.type !== type) throw new Error(`event ${seq} is ${event?.header.type}, not ${type}`)
  return event as RecordedEvent<Type>
}

/** What the shared chain says, folded as any client folds it. */
export async function stateOf(session: Session): Promise<RelationshipState> {
  return (await sharedEvents(session)).reduce(evolve, emptyRelationship)
}

/** Checks an Ed25519 signature with Node's own crypto. */
export const verifySignature: VerifySignature = async (publicKey, message, signature) => {
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' })
  return verify(null, message, key, Buffer.from(signature, 'base64url'))
}

/** What an offline check finds wrong with the record. */
export async function problemsOf(session: Session): Promise<readonly RecordProblem[]> {
  return (await verifyRecord(await recordOf(session), verifySignature)).problems
}
