import { scopesOfKind, seedPage } from '@sweetspot/documents'
import { caucusOf, may } from '@sweetspot/domain'
import { newPageSchema, publishPageSchema } from '@sweetspot/protocol'
import { Hono } from 'hono'
import { createId } from '../create-id.ts'
import { ApiFailure } from '../http/api-failure.ts'
import { readJson } from '../http/read-json.ts'
import type { LedgerService } from '../ledger/ledger-service.ts'
import { memberOf } from '../ledger/member-of.ts'
import type { Signed } from '../people/require-sign-in.ts'
import { listPages, type PageListParts } from './page-list.ts'
import { publishPage } from './publish-page.ts'

/** What the routes of documents are put together from. */
export interface DocumentRouteParts extends PageListParts {
  readonly ledger: LedgerService
}

/** Lists and makes documents; what is in them comes and goes over the sync websocket. */
export function documentRoutes(parts: DocumentRouteParts): Hono<Signed> {
  const { store, ledger } = parts
  const app = new Hono<Signed>()
  app.get('/:relationshipId/documents', async (context) => {
    const personId = context.var.signedIn.person.id
    const { relationshipId, member } = await memberOf(ledger, context.req.param('relationshipId'), personId)
    return context.json({ documents: await listPages(parts, relationshipId, member) })
  })
  app.post('/:relationshipId/documents', async (context) => {
    const { signedIn } = context.var
    // Read first: a body may take its time to arrive, and the right to send it may end meanwhile.
    const { scope, kind, title } = await readJson(context, newPageSchema)
    const { relationshipId, member } = await memberOf(
      ledger,
      context.req.param('relationshipId'),
      signedIn.person.id,
    )
    // The other side's private scope answers as if it were not there.
    if (!may(member, 'document.read', scope))
      throw new ApiFailure('not_found', 'There is no such place for documents.')
    if (!may(member, 'document.create', scope) || !scopesOfKind(kind).includes(scope)) {
      throw new ApiFailure(
        'not_allowed',
        'You cannot add a page here; add it to a place that your side may write.',
      )
    }
    const { personId, party } = member
    const origin = { actor: personId, party, session: signedIn.handle, via: 'http' } as const
    const seed = { bytes: seedPage(title), origin }
    const name = createId()
    await store.documents.create({
      id: createId(),
      relationshipId,
      scope,
      name,
      kind,
      createdBy: personId,
      seed,
    })
    return context.json({ document: { name, scope, kind, title } }, 201)
  })
  app.post('/:relationshipId/documents/:scope/:name/publish', async (context) => {
    const { signedIn } = context.var
    const { root } = await readJson(context, publishPageSchema)
    const { relationshipId, scope, name } = context.req.param()
    const here = await memberOf(ledger, relationshipId, signedIn.person.id)
    // Only one's own private pages can be published; any other place is none, for whoever asks.
    if (scope !== caucusOf(here.member.party))
      throw new ApiFailure('not_found', 'There is no such private page.')
    const page = await publishPage(parts, here, signedIn.handle, { name, root })
    return context.json({ document: page }, 201)
  })
  return app
}
