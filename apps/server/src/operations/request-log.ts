import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Logger } from 'pino'
import type { SignedIn } from '../people/sign-in.ts'
import { isLoggableId } from './loggable-id.ts'
import type { Metrics } from './metrics.ts'

/** What is known of a request once it is answered. */
export interface Answered {
  Variables: {
    signedIn?: SignedIn
    /** Code of the refusal, where the request was refused. */
    refusal?: string
  }
}

/**
 * One line and one measurement per request: its route's pattern, never its path; ids, never names; no query, no header,
 * no body. `now` tells milliseconds.
 */
export function requestLog(logger: Logger, metrics: Metrics, now: () => number): MiddlewareHandler<Answered> {
  return async (context, next) => {
    const startedAt = now()
    await next()
    const durationMs = Math.round((now() - startedAt) * 10) / 10
    const { method } = context.req
    const { status } = context.res
    const { signedIn, refusal } = context.var
    const route = routePath(context)
    metrics.requestAnswered({ method, route, status, seconds: durationMs / 1000 })
    if (refusal !== undefined) metrics.refused(refusal)
    const relationshipId = context.req.param('relationshipId')
    const known = relationshipId !== undefined && isLoggableId(relationshipId)
    logger.info(
      {
        method,
        route,
        status,
        durationMs,
        ...(refusal === undefined ? {} : { refusal }),
        ...(signedIn === undefined ? {} : { personId: signedIn.person.id }),
        ...(known ? { relationshipId } : {}),
      },
      'request',
    )
  }
}
