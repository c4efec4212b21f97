import type { Diagnosis } from '@sweetspot/protocol'
import { Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Origins } from '../config/origins.ts'
import type { Signed } from '../people/require-sign-in.ts'

const cookieName = 'way-check'
/** Long enough for the second request of a check. */
const cookieSeconds = 60

/**
 * What the page that checks the way to the server asks, before anybody signs in. The POST shows whether the origin of
 * pages comes through; where it does not, the check of origins refuses it.
 */
export function diagRoutes({ publicOrigin, secure }: Origins, now: () => number): Hono<Signed> {
  const app = new Hono<Signed>()
  app.on(['GET', 'POST'], '/diag', (context) => {
    const cookieCame = getCookie(context, cookieName) !== undefined
    const options = { httpOnly: true, sameSite: 'Lax', path: '/api/diag', maxAge: cookieSeconds } as const
    setCookie(context, cookieName, '1', { ...options, secure })
    return context.json({ publicOrigin, nowMs: now(), cookieCame } satisfies Diagnosis)
  })
  return app
}
