import { type ExportedChain, type Json, may, type RecordExport } from '@sweetspot/domain'
import type { Store } from '@sweetspot/store'
import { Hono } from 'hono'
import { ApiFailure } from '../http/api-failure.ts'
import type { Signed } from '../people/require-sign-in.ts'
import type { HeadSigner } from './head-signer.ts'
import type { LedgerService } from './ledger-service.ts'
import { memberOf } from './member-of.ts'
import { readableChains } from './readable-chains.ts'

/** The record of a relationship as a file that either party can verify without this instance. */
export function recordRoutes(store: Store, ledger: LedgerService, signer: HeadSigner): Hono<Signed> {
  const app = new Hono<Signed>()
  app.get('/:relationshipId/record', async (context) => {
    const here = await memberOf(ledger, context.req.param('relationshipId'), context.var.signedIn.person.id)
    const { relationshipId, member, room } = here
    if (!may(member, 'record.read', 'table')) {
      throw new ApiFailure('not_allowed', 'Your role does not include the record; ask a lead of your side.')
    }
    const exported = readableChains(member).map((chain): ExportedChain => {
      const events = room
        .events(chain)
        .map(({ header, payload, salt }) => ({ header, payload: payload as Json, salt }))
      return { chain, events, head: signer.signedHead(relationshipId, chain, room.head(chain)) }
    })
    const body: RecordExport = {
      format: 'sweetspot-record/1',
      relationshipId,
      relationshipName: room.state.name,
      exportedAt: await store.now(),
      chains: exported,
    }
    return context.json(body)
  })
  return app
}
