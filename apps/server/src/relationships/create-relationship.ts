import { charterName, fixedDocuments } from '@sweetspot/documents'
import {
  asOrganisationId,
  asRelationshipId,
  type Member,
  type RelationshipEvent,
  type RelationshipId,
  type RelationshipStage,
  type RelationshipType,
} from '@sweetspot/domain'
import type { Store } from '@sweetspot/store'
import { createId } from '../create-id.ts'
import type { Author } from '../ledger/decision.ts'
import type { LedgerService } from '../ledger/ledger-service.ts'
import { charterSeed } from './charter-seed.ts'

/** What a relationship starts with. */
export interface RelationshipStart {
  readonly name: string
  readonly clientName: string
  readonly vendorName: string
  readonly relationshipType: RelationshipType
  readonly contractReference: string
  readonly stage: RelationshipStage
  readonly members: readonly Member[]
  /** Who opens it; one of the members. */
  readonly author: Author
  readonly at?: string
}

/** Opens a relationship: its companies, its fixed documents, and the first events of its shared chain. */
export async function createRelationship(
  store: Store,
  ledger: LedgerService,
  start: RelationshipStart,
): Promise<RelationshipId> {
  const id = asRelationshipId(createId())
  const client = { id: asOrganisationId(createId()), name: start.clientName }
  const vendor = { id: asOrganisationId(createId()), name: start.vendorName }
  await store.relationships.create({ id, client, vendor })
  for (const { scope, name, kind } of fixedDocuments) {
    const createdBy = start.author.personId
    await store.documents.create({
      id: createId(),
      relationshipId: id,
      scope,
      name,
      kind,
      createdBy,
      seed: name === charterName ? charterSeed(start) : null,
    })
  }
  const opened: RelationshipEvent = {
    type: 'relationship.opened',
    payload: {
      name: start.name,
      client: { organisationId: client.id, name: client.name },
      vendor: { organisationId: vendor.id, name: vendor.name },
      relationshipType: start.relationshipType,
      contractReference: start.contractReference,
      stage: start.stage,
    },
  }
  const joined = start.members.map(
    (member): RelationshipEvent => ({ type: 'member.joined', payload: { ...member } }),
  )
  await ledger.decide({
    relationshipId: id,
    chain: 'shared',
    author: start.author,
    decide: () => [opened, ...joined],
    ...(start.at === undefined ? {} : { at: start.at }),
  })
  return id
}
