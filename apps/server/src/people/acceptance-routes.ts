import { acceptInvitationSchema, lookUpInvitationSchema, type NewAccount } from '@sweetspot/protocol'
import type { Store } from '@sweetspot/store'
import { Hono } from 'hono'
import { ApiFailure } from '../http/api-failure.ts'
import { readJson } from '../http/read-json.ts'
import type { Invitations } from './invitations.ts'
import { openAccount } from './open-account.ts'
import { openSession } from './open-session.ts'
import type { PasswordHasher } from './password.ts'
import type { Signed } from './require-sign-in.ts'
import type { SignIn } from './sign-in.ts'

/** What acceptance works with. */
export interface AcceptanceParts {
  readonly store: Store
  readonly signIn: SignIn
  readonly passwords: PasswordHasher
  readonly invitations: Invitations
}

/** What somebody does who was given an invitation's link; its secret is all they need. */
export function acceptanceRoutes({ store, signIn, passwords, invitations }: AcceptanceParts): Hono<Signed> {
  const app = new Hono<Signed>()
  app.post('/invitations/lookup', async (context) => {
    const { token } = await readJson(context, lookUpInvitationSchema)
    return context.json(invitations.describe(await invitations.open(token)))
  })
  app.post('/invitations/accept', async (context) => {
    const { token, account } = await readJson(context, acceptInvitationSchema)
    const opened = await invitations.open(token)
    const { relationshipId } = opened.room
    if (account !== null) {
      const person = await joinAsNew(opened, account)
      return context.json({ person: await openSession(context, signIn, person), relationshipId })
    }
    const signedIn = await signIn.read(context.req.header())
    if (signedIn === null) {
      throw new ApiFailure('not_signed_in', 'Sign in or open an account, then accept the invitation.')
    }
    await invitations.join(opened, signedIn.person)
    return context.json({ person: signedIn.person, relationshipId })
  })

  async function joinAsNew(opened: Awaited<ReturnType<Invitations['open']>>, account: NewAccount) {
    const id = await openAccount(store, passwords, account)
    await invitations.join(opened, { id, name: account.name })
    return id
  }
  return app
}
