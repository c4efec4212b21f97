import { Hono } from 'hono'
import { z } from 'zod'
import { ApiFailure } from '../http/api-failure.ts'
import { readJson } from '../http/read-json.ts'
import { requireSignIn, type Signed } from './require-sign-in.ts'
import type { SignIn } from './sign-in.ts'

const credentials = z.object({ email: z.string().min(3).max(254), password: z.string().min(1).max(1000) })

/** Sign-in, sign-out, and who I am. */
export function peopleRoutes(signIn: SignIn): Hono<Signed> {
  const app = new Hono<Signed>()
  app.post('/session', async (context) => {
    const { email, password } = await readJson(context, credentials)
    const personId = await signIn.check(email.trim(), password)
    if (personId === null) {
      throw new ApiFailure(
        'wrong_credentials',
        'E-mail address or password is wrong; check both and try again.',
      )
    }
    const cookie = await signIn.open(personId, context.req.header('user-agent') ?? '')
    context.header('set-cookie', cookie.serialize())
    const signedIn = await signIn.read({ cookie: `${cookie.name}=${cookie.value}` })
    return context.json({ person: signedIn?.person })
  })
  app.delete('/session', async (context) => {
    const cookie = await signIn.close(context.req.header())
    context.header('set-cookie', cookie.serialize())
    return context.body(null, 204)
  })
  app.get('/me', requireSignIn(signIn), (context) => context.json({ person: context.var.signedIn.person }))
  return app
}
