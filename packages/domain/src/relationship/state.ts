import type { ObjectiveId, PersonId } from '../ids.ts'
import type { Member } from '../member.ts'
import type { ObjectiveRecord } from '../objective/record.ts'
import type { Party } from '../party.ts'
import type { RelationshipType } from './events.ts'

/** What the shared chain of a relationship says, folded. Never changed in place. */
export interface RelationshipState {
  readonly name: string
  readonly organisations: Readonly<Record<Party, { readonly id: string; readonly name: string }>>
  readonly relationshipType: RelationshipType
  readonly contractReference: string
  readonly members: ReadonlyMap<PersonId, Member>
  readonly objectives: ReadonlyMap<ObjectiveId, ObjectiveRecord>
}

/** A relationship before its first event. */
export const emptyRelationship: RelationshipState = {
  name: '',
  organisations: { client: { id: '', name: '' }, vendor: { id: '', name: '' } },
  relationshipType: 'co_sourcing',
  contractReference: '',
  members: new Map(),
  objectives: new Map(),
}
