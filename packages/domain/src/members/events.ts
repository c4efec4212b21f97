import type { InvitationId, PersonId } from '../ids.ts'
import type { Role } from '../member.ts'
import type { Party } from '../party.ts'
import type { SigningLimit } from '../signing/signing-limit.ts'

/** What the record says of who belongs to a relationship, and as what. The header names who did it, and when. */
export type MembershipEvent =
  | {
      readonly type: 'member.invited'
      /** Without the invited person's name: the other side reads this, and nobody has accepted yet. */
      readonly payload: {
        readonly invitationId: InvitationId
        readonly party: Party
        readonly roles: readonly Role[]
        readonly auditorUntil?: string
        readonly expiresAt: string
      }
    }
  | {
      readonly type: 'member.invitation_withdrawn'
      readonly payload: { readonly invitationId: InvitationId }
    }
  | {
      readonly type: 'member.joined'
      readonly payload: {
        readonly personId: PersonId
        readonly party: Party
        readonly name: string
        readonly roles: readonly Role[]
        readonly auditorUntil?: string
        /** Absent for those who were there from the start. */
        readonly invitationId?: InvitationId
      }
    }
  | {
      readonly type: 'member.roles_changed'
      readonly payload: {
        readonly personId: PersonId
        readonly roles: readonly Role[]
        readonly auditorUntil?: string
      }
    }
  | {
      readonly type: 'member.renamed'
      /** What was signed before keeps the name it was signed with. */
      readonly payload: { readonly personId: PersonId; readonly name: string }
    }
  | {
      readonly type: 'member.auditor_ended'
      /** What the person still is; nobody's member any more where that is nothing. */
      readonly payload: { readonly personId: PersonId; readonly roles: readonly Role[] }
    }
  | { readonly type: 'member.removed'; readonly payload: { readonly personId: PersonId } }
  | {
      readonly type: 'deputy.named'
      /** First and last day, YYYY-MM-DD. */
      readonly payload: {
        readonly personId: PersonId
        readonly deputyId: PersonId
        readonly from: string
        readonly until: string
      }
    }
  | {
      readonly type: 'member.limit_set'
      /** `limit` null: the limit of before is taken away. */
      readonly payload: { readonly personId: PersonId; readonly limit: SigningLimit | null }
    }
  | {
      readonly type: 'lead.appointed_by_sponsor'
      readonly payload: { readonly personId: PersonId; readonly roles: readonly Role[] }
    }
