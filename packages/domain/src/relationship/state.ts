import type { ObjectiveId, PageId } from '../ids.ts'
import { emptyMembership, type Membership } from '../members/membership.ts'
import type { ObjectiveRecord } from '../objective/record.ts'
import type { PageRecord } from '../page/record.ts'
import type { Party } from '../party.ts'
import { noPromises, type Promises } from '../promises/promise-record.ts'
import { noSealedRounds, type SealedRounds } from '../sealed/sealed-round.ts'
import type { RelationshipStage, RelationshipType } from './events.ts'

/** What the shared chain of a relationship says, folded. Never changed in place. */
export interface RelationshipState extends Membership, Promises {
  readonly name: string
  readonly organisations: Readonly<Record<Party, { readonly id: string; readonly name: string }>>
  readonly relationshipType: RelationshipType
  readonly contractReference: string
  readonly stage: RelationshipStage
  readonly sealed: SealedRounds
  readonly objectives: ReadonlyMap<ObjectiveId, ObjectiveRecord>
  /** Pages that were proposed at least once. */
  readonly pages: ReadonlyMap<PageId, PageRecord>
}

/** A relationship before its first event. */
export const emptyRelationship: RelationshipState = {
  ...emptyMembership,
  ...noPromises,
  name: '',
  organisations: { client: { id: '', name: '' }, vendor: { id: '', name: '' } },
  relationshipType: 'co_sourcing',
  contractReference: '',
  stage: 'running',
  sealed: noSealedRounds,
  objectives: new Map(),
  pages: new Map(),
}
