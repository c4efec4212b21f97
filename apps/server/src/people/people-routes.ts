import { Hono } from 'hono'
import { z } from 'zod'
import { ApiFailure } from '../http/api-failure.ts'
import { readJson } from '../http/read-json.ts'
import { clientNetwork } from './client-address.ts'
import { openSession } from './open-session.ts'
import { requireSignIn, type Signed } from './require-sign-in.ts'
import type { SignIn } from './sign-in.ts'
import type { SignInLimit } from './sign-in-limit.ts'

const credentials = z.object({ email: z.string().min(3).max(254), password: z.string().min(1).max(1000) })

/** Sign-in, sign-out, and who I am. */
export function peopleRoutes(signIn: SignIn, limit: SignInLimit): Hono<Signed> {
  const app = new Hono<Signed>()
  app.post('/session', async (context) => {
    const { email, password } = await readJson(context, credentials)
    const network = clientNetwork(context)
    await limit.spend(email, network)
    const personId = await signIn.check(email.trim(), password)
    if (personId === null) {
      throw new ApiFailure(
        'wrong_credentials',
        'E-mail address or password is wrong; check both and try again.',
      )
    }
    await limit.refund(email, network)
    return context.json({ person: await openSession(context, signIn, personId) })
  })
  app.delete('/session', async (context) => {
    const cookie = await signIn.close(context.req.header())
    context.header('set-cookie', cookie.serialize())
    return context.body(null, 204)
  })
  app.get('/me', requireSignIn(signIn), (context) => context.json({ person: context.var.signedIn.person }))
  return app
}
