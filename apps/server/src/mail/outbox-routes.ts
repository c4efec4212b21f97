import type { OutboxList } from '@sweetspot/protocol'
import type { Store } from '@sweetspot/store'
import { Hono } from 'hono'
import { ApiFailure } from '../http/api-failure.ts'
import type { InstanceAdmin } from '../people/instance-admin.ts'
import { requireSignIn, type Signed } from '../people/require-sign-in.ts'
import type { SignIn } from '../people/sign-in.ts'

/** Envelopes on one page; older ones are of no use to whoever asks why a mail did not come. */
const listed = 200

/** Whom this instance wrote to, and why: for the person who set it up. Envelopes only; what was in them is not kept. */
export function outboxRoutes(store: Store, signIn: SignIn, admin: InstanceAdmin): Hono<Signed> {
  const app = new Hono<Signed>()
  app.get('/outbox', requireSignIn(signIn), async (context) => {
    if (!(await admin.is(context.var.signedIn.person.id))) {
      throw new ApiFailure('not_found', 'There is nothing at this address; check it and try again.')
    }
    const mails = await store.outbox.list(listed)
    const body: OutboxList = {
      mails: mails.map(({ id, recipient, purpose, state, failure, attempts, createdAt, settledAt }) => {
        return { id, recipient, purpose, state, failure, attempts, createdAt, settledAt }
      }),
    }
    return context.json(body)
  })
  return app
}
