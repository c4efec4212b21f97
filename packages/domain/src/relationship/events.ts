import type { Hash } from '../hash.ts'
import type { ObjectiveId, OrganisationId, PersonId } from '../ids.ts'
import type { Role } from '../member.ts'
import type { Capture } from '../objective/record.ts'
import type { Party } from '../party.ts'

/** How the two companies work together. */
export type RelationshipType = 'transaction' | 'co_sourcing' | 'strategic'

/** Who signed, as it stood in the ledger at that moment. */
export type Signer = { readonly name: string; readonly roles: readonly Role[] }

/** Everything that can be recorded in the chains of a relationship. */
export type RelationshipEvent =
  | {
      readonly type: 'relationship.opened'
      readonly payload: {
        readonly name: string
        readonly client: { readonly organisationId: OrganisationId; readonly name: string }
        readonly vendor: { readonly organisationId: OrganisationId; readonly name: string }
        readonly relationshipType: RelationshipType
        readonly contractReference: string
      }
    }
  | {
      readonly type: 'member.joined'
      readonly payload: {
        readonly personId: PersonId
        readonly party: Party
        readonly name: string
        readonly roles: readonly Role[]
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
