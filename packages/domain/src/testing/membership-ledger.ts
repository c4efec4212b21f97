import { asInvitationId, asPersonId, asRelationshipId, type InvitationId, type PersonId } from '../ids.ts'
import { chainEvent } from '../ledger/chain.ts'
import { emptyHead, type LedgerEvent } from '../ledger/event.ts'
import type { Member, Role } from '../member.ts'
import type { MembershipCommand } from '../members/command.ts'
import { decideMembership } from '../members/decide.ts'
import type { Party } from '../party.ts'
import type { Refusal } from '../refusal.ts'
import type { RelationshipEvent } from '../relationship/events.ts'
import { evolve } from '../relationship/evolve.ts'
import { emptyRelationship, type RelationshipState } from '../relationship/state.ts'

/** A shared chain in memory that decides commands about members: what a server does, without one. */
export class MembershipLedger {
  state: RelationshipState = emptyRelationship
  readonly events: LedgerEvent[] = []
  /** The database's time; tests move it. */
  at = '2026-11-21T10:00:00.000Z'
  #head = emptyHead
  #invitations = 0

  /** Somebody who is there from the start. */
  enter(name: string, party: Party, ...roles: Role[]): PersonId {
    const personId = asPersonId(name)
    this.#append(personId, party, { type: 'member.joined', payload: { personId, party, name, roles } })
    return personId
  }

  /** Decides and folds; returns the code of the refusal, or null. */
  do(personId: PersonId, command: MembershipCommand): Refusal['code'] | null {
    const outcome = decideMembership(this.state, command, { personId, name: personId, at: this.at })
    if ('kind' in outcome) return outcome.code
    for (const body of outcome) {
      const joined = body.type === 'member.joined' ? body.payload.party : null
      const party = joined ?? this.state.members.get(personId)?.party
      if (party === undefined) throw new Error('only a member or somebody who joins appends')
      this.#append(personId, party, body)
    }
    return null
  }

  /** Invites; returns the invitation's id, or the code of the refusal. */
  invite(by: PersonId, party: Party, ...roles: Role[]): InvitationId | Refusal['code'] {
    this.#invitations += 1
    const invitationId = asInvitationId(`invitation ${this.#invitations}`)
    const expiresAt = new Date(Date.parse(this.at) + 72 * 3_600_000).toISOString()
    // An auditor is one for a time; here, for longer than any test takes.
    const auditorUntil = roles.includes('auditor') ? expiresAt : null
    const command = { type: 'member.invite', invitationId, party, roles, auditorUntil, expiresAt } as const
    return this.do(by, command) ?? invitationId
  }

  join(name: string, invitation: string): Refusal['code'] | null {
    return this.do(asPersonId(name), { type: 'member.join', invitationId: asInvitationId(invitation) })
  }

  member(name: string): Member | undefined {
    return this.state.members.get(asPersonId(name))
  }

  #append(actor: PersonId, party: Party, body: RelationshipEvent): void {
    const { event, head } = chainEvent(this.#head, {
      relationshipId: asRelationshipId('r'),
      chain: 'shared',
      at: this.at,
      actor,
      party,
      body,
      salt: '0'.repeat(32),
    })
    this.#head = head
    this.state = evolve(this.state, event)
    this.events.push(event)
  }
}
