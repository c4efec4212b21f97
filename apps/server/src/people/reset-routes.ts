import { requestResetSchema, resetPasswordSchema } from '@sweetspot/protocol'
import { Hono } from 'hono'
import { readJson } from '../http/read-json.ts'
import type { LedgerService } from '../ledger/ledger-service.ts'
import { memberOf } from '../ledger/member-of.ts'
import { clientNetwork } from './client-address.ts'
import type { Signed } from './require-sign-in.ts'
import type { ResetLinks } from './reset-links.ts'
import type { ResetRequests } from './reset-requests.ts'

/** Where a lead makes a reset link for somebody of their side. */
export function resetLinkRoutes(ledger: LedgerService, resets: ResetLinks): Hono<Signed> {
  const app = new Hono<Signed>()
  app.post('/:relationshipId/members/:personId/reset-link', async (context) => {
    const here = await memberOf(ledger, context.req.param('relationshipId'), context.var.signedIn.person.id)
    return context.json(await resets.issue(here, context.req.param('personId')), 201)
  })
  return app
}

/** Where a link is asked for, and where it leads to. */
export function resetRoutes(resets: ResetLinks, requests: ResetRequests): Hono<Signed> {
  const app = new Hono<Signed>()
  app.post('/reset/request', async (context) => {
    const { email } = await readJson(context, requestResetSchema)
    await requests.take(email, clientNetwork(context))
    return context.json({}, 202)
  })
  app.post('/reset', async (context) => {
    const { token, password } = await readJson(context, resetPasswordSchema)
    await resets.use(token, password)
    return context.body(null, 204)
  })
  return app
}
