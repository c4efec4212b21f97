import type { MiddlewareHandler } from 'hono'
import { ApiFailure } from '../http/api-failure.ts'
import type { SignedIn, SignIn } from './sign-in.ts'

/** What a route finds in its context behind `requireSignIn`. */
export interface Signed {
  Variables: {
    signedIn: SignedIn
    /** Code of the refusal, for log and metrics. */
    refusal?: string
  }
}

/** Lets only signed-in people pass. */
export function requireSignIn(signIn: SignIn): MiddlewareHandler<Signed> {
  return async (context, next) => {
    const signedIn = await signIn.read(context.req.header())
    if (signedIn === null) throw new ApiFailure('not_signed_in', 'Sign in to go on.')
    if (signedIn.freshCookie !== null) context.header('set-cookie', signedIn.freshCookie.serialize())
    context.set('signedIn', signedIn)
    await next()
  }
}
