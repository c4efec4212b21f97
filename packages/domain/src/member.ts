import type { PersonId } from './ids.ts'
import type { Party } from './party.ts'

/** What a member does for their party; a member may hold several. */
export const roles = ['lead', 'sponsor', 'finance', 'member', 'viewer', 'auditor'] as const
export type Role = (typeof roles)[number]

/** A person of one party of a relationship. */
export interface Member {
  readonly personId: PersonId
  readonly party: Party
  readonly name: string
  readonly roles: readonly Role[]
  /** When the role of auditor ends: ISO 8601 in UTC. Absent for who is none. */
  readonly auditorUntil?: string
}
