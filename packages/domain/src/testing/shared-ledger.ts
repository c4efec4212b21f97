import { asRelationshipId } from '../ids.ts'
import { chainEvent } from '../ledger/chain.ts'
import { emptyHead } from '../ledger/event.ts'
import type { Member } from '../member.ts'
import type { Refusal } from '../refusal.ts'
import type { RelationshipEvent } from '../relationship/events.ts'
import { evolve } from '../relationship/evolve.ts'
import { emptyRelationship, type RelationshipState } from '../relationship/state.ts'

/** A shared chain in memory: what a server does between deciding and folding. */
export class SharedLedger {
  state: RelationshipState = emptyRelationship
  readonly events: RelationshipEvent[] = []
  /** The database's time; tests move it. */
  at = '2026-11-21T10:00:00.000Z'
  #head = emptyHead

  /** Folds what was decided; returns the code of the refusal, or null. */
  take(by: Member, outcome: readonly RelationshipEvent[] | Refusal): Refusal['code'] | null {
    if ('kind' in outcome) return outcome.code
    for (const body of outcome) {
      const { event, head } = chainEvent(this.#head, {
        relationshipId: asRelationshipId('r'),
        chain: 'shared',
        at: this.at,
        actor: by.personId,
        party: by.party,
        body,
        salt: '0'.repeat(32),
      })
      this.#head = head
      this.state = evolve(this.state, event)
      this.events.push(body)
    }
    return null
  }
}
