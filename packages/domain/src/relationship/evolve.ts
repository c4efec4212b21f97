import type { LedgerEvent } from '../ledger/event.ts'
import { evolveMembership } from '../members/evolve.ts'
import { evolveObjective } from '../objective/evolve.ts'
import { evolvePage } from '../page/record.ts'
import { evolvePromises } from '../promises/evolve.ts'
import { evolveSealed } from '../sealed/evolve.ts'
import type { RelationshipEvent } from './events.ts'
import type { RelationshipState } from './state.ts'

/** Folds one event into the state. Total: an event once recorded is never refused. */
export function evolve(state: RelationshipState, event: LedgerEvent): RelationshipState {
  const body = bodyOf(event)
  switch (body.type) {
    case 'relationship.opened': {
      const { name, client, vendor, relationshipType, contractReference, stage = 'running' } = body.payload
      const organisations = {
        client: { id: client.organisationId, name: client.name },
        vendor: { id: vendor.organisationId, name: vendor.name },
      }
      return { ...state, name, organisations, relationshipType, contractReference, stage }
    }
    case 'member.invited':
    case 'member.invitation_withdrawn':
    case 'member.joined':
    case 'member.roles_changed':
    case 'member.renamed':
    case 'member.auditor_ended':
    case 'member.removed':
    case 'member.limit_set':
    case 'deputy.named':
      return { ...state, ...evolveMembership(state, event.header, body) }
    case 'lead.appointed_by_sponsor': {
      const appointedLeads = new Map(state.appointedLeads).set(body.payload.personId, event.header.at)
      return { ...state, ...evolveMembership(state, event.header, body), appointedLeads }
    }
    case 'sealed.opened':
    case 'sealed.given':
    case 'sealed.revealed':
      return { ...state, sealed: evolveSealed(state.sealed, event.header, body) }
    case 'promise.asked':
    case 'promise.given':
    case 'promise.accepted':
    case 'promise.declined':
    case 'promise.done':
    case 'promise.kept':
    case 'promise.missed':
    case 'promise.released':
    case 'promise.handed_over':
    case 'promise.taken_over':
      return { ...state, ...evolvePromises(state, event.header, body) }
    // Of a private chain; `evolveKept` folds it.
    case 'sealed.kept':
    case 'page.published':
    case 'objectives.imported':
      return state
    case 'objective.proposed':
    case 'objective.signed':
    case 'objective.change_suggested':
    case 'objective.held':
    case 'objective.proposal_withdrawn':
    case 'objective.achievement_claimed':
    case 'objective.achievement_confirmed':
    case 'objective.achievement_disputed':
    case 'objective.missed':
    case 'objective.retirement_proposed':
    case 'objective.retirement_declined':
    case 'objective.retired': {
      const { objectiveId } = body.payload
      const record = evolveObjective(state.objectives.get(objectiveId), event.header, body)
      return { ...state, objectives: new Map(state.objectives).set(objectiveId, record) }
    }
    case 'page.proposed':
    case 'page.signed': {
      const { pageId } = body.payload
      const record = evolvePage(state.pages.get(pageId), event.header, body)
      return { ...state, pages: new Map(state.pages).set(pageId, record) }
    }
  }
}

/** The typed body of an event; the header's type says which payload it carries. */
export function bodyOf(event: LedgerEvent): RelationshipEvent {
  return { type: event.header.type, payload: event.payload } as RelationshipEvent
}
