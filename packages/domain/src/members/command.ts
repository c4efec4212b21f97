import type { InvitationId, PersonId } from '../ids.ts'
import type { Role } from '../member.ts'
import type { Party } from '../party.ts'
import type { SigningLimit } from '../signing/signing-limit.ts'

/** What a person asks concerning who belongs to a relationship. */
export type MembershipCommand =
  | {
      readonly type: 'member.invite'
      readonly invitationId: InvitationId
      readonly party: Party
      readonly roles: readonly Role[]
      /** When the role of auditor ends, where it is among them: ISO 8601 in UTC. */
      readonly auditorUntil?: string | null
      readonly expiresAt: string
    }
  | { readonly type: 'member.withdraw_invitation'; readonly invitationId: InvitationId }
  /** Asked by the invited person, who is no member yet. */
  | { readonly type: 'member.join'; readonly invitationId: InvitationId }
  | {
      readonly type: 'member.change_roles'
      readonly personId: PersonId
      readonly roles: readonly Role[]
      /** When the role of auditor ends, where it is among them: ISO 8601 in UTC. */
      readonly auditorUntil?: string | null
    }
  /** Asked by a member for themselves, under the name in the context. */
  | { readonly type: 'member.rename' }
  /** Asked by nobody: an auditor's time is over. */
  | { readonly type: 'member.end_auditor'; readonly personId: PersonId }
  | { readonly type: 'member.remove'; readonly personId: PersonId }
  | {
      readonly type: 'deputy.name'
      readonly personId: PersonId
      readonly deputyId: PersonId
      /** First and last day, YYYY-MM-DD. */
      readonly from: string
      readonly until: string
    }
  | {
      readonly type: 'member.set_limit'
      readonly personId: PersonId
      /** Null takes the limit away. */
      readonly limit: SigningLimit | null
    }
  | { readonly type: 'lead.appoint'; readonly personId: PersonId }

/** Who asks, under which name they would join, and the database's time. */
export interface MembershipContext {
  readonly personId: PersonId
  readonly name: string
  readonly at: string
}
