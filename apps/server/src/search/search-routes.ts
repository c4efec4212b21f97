import { excerptOf, may, queryWords, scopes } from '@sweetspot/domain'
import { maxQueryLength, maxSearchHits, type SearchAnswer, searchAnswerSchema } from '@sweetspot/protocol'
import type { SearchFind, Store } from '@sweetspot/store'
import { Hono } from 'hono'
import { ApiFailure } from '../http/api-failure.ts'
import type { LedgerService } from '../ledger/ledger-service.ts'
import { memberOf } from '../ledger/member-of.ts'
import type { Signed } from '../people/require-sign-in.ts'

/** What search is answered from. */
export interface SearchRouteParts {
  readonly store: Pick<Store, 'searchTexts'>
  readonly ledger: LedgerService
}

/** Search over what the asking member may read, and nothing else: other scopes are not even looked at. */
export function searchRoutes({ store, ledger }: SearchRouteParts): Hono<Signed> {
  const app = new Hono<Signed>()
  app.get('/:relationshipId/search', async (context) => {
    const personId = context.var.signedIn.person.id
    const { relationshipId, member } = await memberOf(ledger, context.req.param('relationshipId'), personId)
    const query = context.req.query('q') ?? ''
    if (query.length > maxQueryLength) {
      throw new ApiFailure('invalid_input', `Ask in at most ${maxQueryLength} characters.`)
    }
    const words = queryWords(query)
    const readable = scopes.filter((scope) => may(member, 'document.read', scope))
    const finds = await store.searchTexts.find({
      relationshipId,
      scopes: readable,
      words,
      limit: maxSearchHits + 1,
    })
    const answer: SearchAnswer = searchAnswerSchema.parse({
      hits: finds.slice(0, maxSearchHits).map((find) => hitOf(find, words)),
      more: finds.length > maxSearchHits,
    })
    return context.json(answer)
  })
  return app
}

function hitOf({ kind, scope, name, objectId, title, text }: SearchFind, words: readonly string[]): unknown {
  return { kind, scope, id: kind === 'page' ? name : objectId, title, excerpt: excerptOf(text, words) }
}
