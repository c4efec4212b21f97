import { asInvitationId, may } from '@sweetspot/domain'
import { inviteSchema } from '@sweetspot/protocol'
import { Hono } from 'hono'
import { ApiFailure } from '../http/api-failure.ts'
import { readJson } from '../http/read-json.ts'
import type { LedgerService } from '../ledger/ledger-service.ts'
import { memberOf } from '../ledger/member-of.ts'
import type { Invitations } from './invitations.ts'
import type { Signed } from './require-sign-in.ts'

/** Invitations as the leads of a side make, list and withdraw them. */
export function invitationRoutes(ledger: LedgerService, invitations: Invitations): Hono<Signed> {
  const app = new Hono<Signed>()
  app.post('/:relationshipId/invitations', async (context) => {
    const {
      roles,
      name = '',
      forOtherParty = false,
      auditorUntil,
      email = null,
    } = await readJson(context, inviteSchema)
    const here = await memberOf(ledger, context.req.param('relationshipId'), context.var.signedIn.person.id)
    const request = { roles, name: name === '' ? null : name, forOtherParty, auditorUntil, email }
    return context.json(await invitations.invite(here, request), 201)
  })
  app.get('/:relationshipId/invitations', async (context) => {
    const here = await memberOf(ledger, context.req.param('relationshipId'), context.var.signedIn.person.id)
    if (!may(here.member, 'members.manage', 'table')) {
      throw new ApiFailure('not_allowed', 'Only a lead of your side sees its invitations; ask one of them.')
    }
    return context.json(await invitations.list(here))
  })
  app.delete('/:relationshipId/invitations/:invitationId', async (context) => {
    const here = await memberOf(ledger, context.req.param('relationshipId'), context.var.signedIn.person.id)
    await invitations.withdraw(here, asInvitationId(context.req.param('invitationId')))
    return context.body(null, 204)
  })
  return app
}
