import type { MiddlewareHandler } from 'hono'
import type { Origins } from '../config/origins.ts'
import { ApiFailure } from './api-failure.ts'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses requests that change something and come from another site's page, whatever their content type. Browsers
 * send `Origin` or `Sec-Fetch-Site` with each of them; a program sends neither, and carries no foreign cookie.
 */
export function requireOrigin(origins: Origins): MiddlewareHandler {
  return async (context, next) => {
    const origin = context.req.header('origin')
    const site = context.req.header('sec-fetch-site')
    const foreign =
      origin === undefined ? site !== undefined && site !== 'same-origin' : !origins.isAllowed(origin)
    if (foreign && !safeMethods.has(context.req.method)) {
      throw new ApiFailure(
        'foreign_origin',
        `Open Sweetspot at ${origins.publicOrigin} and try again from there.`,
      )
    }
    await next()
  }
}
