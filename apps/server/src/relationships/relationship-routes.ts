import { may, otherParty } from '@sweetspot/domain'
import type { Store } from '@sweetspot/store'
import { Hono } from 'hono'
import type { LedgerService } from '../ledger/ledger-service.ts'
import type { Signed } from '../people/require-sign-in.ts'

/** The relationships of the signed-in person. */
export function relationshipRoutes(store: Store, ledger: LedgerService): Hono<Signed> {
  const app = new Hono<Signed>()
  app.get('/', async (context) => {
    const personId = context.var.signedIn.person.id
    const memberships = await store.relationships.listForPerson(personId)
    const found = await Promise.all(
      memberships.map(async ({ relationshipId }) => {
        const { state } = await ledger.room(relationshipId)
        const member = state.members.get(personId)
        // Removed since the list was read.
        if (member === undefined) return []
        const { party, roles } = member
        const relationship = {
          id: relationshipId,
          name: state.name,
          party,
          roles,
          organisation: { name: state.organisations[party].name },
          partner: { name: state.organisations[otherParty(party)].name },
          canWrite: may(member, 'document.write', 'table'),
        }
        return [relationship]
      }),
    )
    return context.json({ relationships: found.flat() })
  })
  return app
}
