import type { Hash } from '../hash.ts'
import type { ObjectiveId, OrganisationId } from '../ids.ts'
import type { MembershipEvent } from '../members/events.ts'
import type { Capture } from '../objective/record.ts'
import type { PageEvent } from '../page/events.ts'
import type { PagePublished } from '../page/publish.ts'
import type { SealedEvent } from '../sealed/events.ts'
import type { Signer } from '../signing/record.ts'

/** How the two companies work together. */
export type RelationshipType = 'transaction' | 'co_sourcing' | 'strategic'

/** How far along the deal is. */
export type RelationshipStage = 'preparing' | 'running' | 'exiting'

/** Everything that can be recorded in the chains of a relationship. */
export type RelationshipEvent =
  | MembershipEvent
  | PageEvent
  | PagePublished
  | SealedEvent
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
  | {
      readonly type: 'objective.proposed'
      readonly payload: Capture & { readonly objectiveId: ObjectiveId; readonly signer: Signer }
    }
  | {
      readonly type: 'objective.signed'
      readonly payload: {
        readonly objectiveId: ObjectiveId
        readonly proposalSeq: number
        readonly root: Hash
        readonly signer: Signer
      }
    }

/** The names of all events. */
export type RelationshipEventType = RelationshipEvent['type']
