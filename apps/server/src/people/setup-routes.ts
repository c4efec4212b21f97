import { setUpSchema } from '@sweetspot/protocol'
import { Hono } from 'hono'
import { readJson } from '../http/read-json.ts'
import { openSession } from './open-session.ts'
import type { Signed } from './require-sign-in.ts'
import type { SetupDesk } from './setup-desk.ts'
import type { SignIn } from './sign-in.ts'

/** The first account of an instance. */
export function setupRoutes(setup: SetupDesk, signIn: SignIn): Hono<Signed> {
  const app = new Hono<Signed>()
  app.post('/setup', async (context) => {
    const { token, ...account } = await readJson(context, setUpSchema)
    const personId = await setup.claim(token, account)
    return context.json({ person: await openSession(context, signIn, personId) }, 201)
  })
  return app
}
