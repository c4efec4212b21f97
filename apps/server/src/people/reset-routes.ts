import { resetPasswordSchema } from '@sweetspot/protocol'
import { Hono } from 'hono'
import { readJson } from '../http/read-json.ts'
import type { LedgerService } from '../ledger/ledger-service.ts'
import { memberOf } from '../ledger/member-of.ts'
import type { Signed } from './require-sign-in.ts'
import type { ResetLinks } from './reset-links.ts'

/** Where a lead makes a reset link for somebody of their side. */
export function resetLinkRoutes(ledger: LedgerService, resets: ResetLinks): Hono<Signed> {
  const app = new Hono<Signed>()
  app.post('/:relationshipId/members/:personId/reset-link', async (context) => {
    const here = await memberOf(ledger, context.req.param('relationshipId'), context.var.signedIn.person.id)
    return context.json(await resets.issue(here, context.req.param('personId')), 201)
  })
  return app
}

/** Where the link leads to. */
export function resetRoutes(resets: ResetLinks): Hono<Signed> {
  const app = new Hono<Signed>()
  app.post('/reset', async (context) => {
    const { token, password } = await readJson(context, resetPasswordSchema)
    await resets.use(token, password)
    return context.body(null, 204)
  })
  return app
}
