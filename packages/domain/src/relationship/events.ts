import type { Hash } from '../hash.ts'
import type { ObjectiveId, OrganisationId } from '../ids.ts'
import type { MembershipEvent } from '../members/events.ts'
import type { ObjectiveEvent } from '../objective/events.ts'
import type { PageEvent } from '../page/events.ts'
import type { PagePublished } from '../page/publish.ts'
import type { PromiseEvent } from '../promises/events.ts'
import type { SealedEvent } from '../sealed/events.ts'

/** How the two companies work together. */
export type RelationshipType = 'transaction' | 'co_sourcing' | 'strategic'

/** How far along the deal is. */
export type RelationshipStage = 'preparing' | 'running' | 'exiting'

/** Everything that can be recorded in the chains of a relationship. */
export type RelationshipEvent =
  | MembershipEvent
  | ObjectiveEvent
  | PageEvent
  | PagePublished
  | SealedEvent
  | PromiseEvent
  | {
      readonly type: 'relationship.opened'
      readonly payload: {
        readonly name: string
        readonly client: { readonly organisationId: OrganisationId; readonly name: string }
        readonly vendor: { readonly organisationId: OrganisationId; readonly name: string }
        readonly relationshipType: RelationshipType
        readonly contractReference: string
        /** Absent in records of before there were stages: running. */
        readonly stage?: RelationshipStage
      }
    }
  | {
      readonly type: 'objectives.imported'
      readonly payload: {
        readonly fileName: string
        readonly fileHash: Hash
        readonly objectives: readonly {
          readonly id: ObjectiveId
          readonly row: number
          readonly title: string
        }[]
      }
    }

/** The names of all events. */
export type RelationshipEventType = RelationshipEvent['type']
