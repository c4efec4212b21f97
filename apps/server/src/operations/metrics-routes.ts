import { createHash, timingSafeEqual } from 'node:crypto'
import { getConnInfo } from '@hono/node-server/conninfo'
import { Hono } from 'hono'
import { isLoopback } from '../config/config.ts'
import { plainAddress } from '../people/client-address.ts'
import type { Metrics } from './metrics.ts'

/** Who may read the figures. */
export interface MetricsAccess {
  /** Whoever brings it as a bearer token may; null: nobody needs one. */
  readonly token: string | null
  /** Whether the instance is reached from this machine only. */
  readonly local: boolean
}

/**
 * `GET /metrics`. With a token, for whoever brings it. Without one only where the instance is this machine's alone,
 * and for a caller on it: behind a reverse proxy everybody seems to be on this machine, so there the token is needed.
 */
export function metricsRoutes(metrics: Metrics, access: MetricsAccess): Hono {
  const app = new Hono()
  app.get('/metrics', async (context) => {
    const { address = '' } = getConnInfo(context).remote
    switch (admits(access, context.req.header('authorization'), plainAddress(address))) {
      case 'hidden':
        return context.text('There is nothing at this address; check it and try again.\n', 404)
      case 'refused':
        context.header('www-authenticate', 'Bearer')
        return context.text('Send METRICS_TOKEN as a bearer token to read the metrics.\n', 401)
      case 'admitted': {
        const { body, contentType } = await metrics.text()
        return context.body(body, 200, { 'content-type': contentType, 'cache-control': 'no-store' })
      }
    }
  })
  return app
}

function admits(
  { token, local }: MetricsAccess,
  authorization: string | undefined,
  peer: string,
): 'admitted' | 'refused' | 'hidden' {
  if (token === null) return local && isLoopback(peer) ? 'admitted' : 'hidden'
  const offered = /^Bearer (.+)$/.exec(authorization ?? '')?.[1]
  return offered !== undefined && isSame(offered, token) ? 'admitted' : 'refused'
}

/** In a time that does not depend on where two secrets differ. */
function isSame(left: string, right: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(left), digest(right))
}
