import type { Member } from '@sweetspot/domain'
import { startRelationshipSchema } from '@sweetspot/protocol'
import type { Store } from '@sweetspot/store'
import { Hono } from 'hono'
import { readJson } from '../http/read-json.ts'
import type { LedgerService } from '../ledger/ledger-service.ts'
import type { Signed } from '../people/require-sign-in.ts'
import { createRelationship } from './create-relationship.ts'

/** Where a client starts the relationship with its vendor, and becomes its first lead. */
export function startRoutes(store: Store, ledger: LedgerService): Hono<Signed> {
  const app = new Hono<Signed>()
  app.post('/', async (context) => {
    const { id: personId, name } = context.var.signedIn.person
    const start = await readJson(context, startRelationshipSchema)
    const { organisation, partner, contractReference, relationshipType, stage } = start
    const lead: Member = { personId, party: 'client', name, roles: ['lead'] }
    const id = await createRelationship(store, ledger, {
      name: `${organisation} and ${partner}`,
      clientName: organisation,
      vendorName: partner,
      relationshipType,
      contractReference,
      stage,
      members: [lead],
      author: lead,
    })
    return context.json({ relationship: { id } }, 201)
  })
  return app
}
