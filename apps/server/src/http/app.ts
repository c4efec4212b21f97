import { maxImportBytes, maxUploadBytes } from '@sweetspot/protocol'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { routePath } from 'hono/route'
import { secureHeaders } from 'hono/secure-headers'
import type { Logger } from 'pino'
import type { Origins } from '../config/origins.ts'
import type { Metrics } from '../operations/metrics.ts'
import { type Answered, requestLog } from '../operations/request-log.ts'
import { requireSignIn, type Signed } from '../people/require-sign-in.ts'
import type { SignIn } from '../people/sign-in.ts'
import { ApiFailure } from './api-failure.ts'
import { requireOrigin } from './require-origin.ts'

/** Largest JSON body; what is larger (an import) has its own limit on its own route. */
const maxJsonBytes = 1024 * 1024

/** What the HTTP interface is put together from. */
export interface AppParts {
  readonly origins: Origins
  readonly logger: Logger
  readonly metrics: Metrics
  /** Routes for whoever runs the instance, outside of `/api`. */
  readonly operations: readonly Hono[]
  readonly signIn: SignIn
  /** Routes that anyone may ask, under `/api`. */
  readonly open: readonly Hono<Signed>[]
  /** Routes of relationships, for people who are signed in. */
  readonly relationships: readonly Hono<Signed>[]
  readonly web: Hono
}

/** The whole HTTP interface: headers, origin check, routes, and one shape for every error. */
export function createApp(parts: AppParts): Hono<Answered> {
  const { origins, logger, metrics, signIn } = parts
  const app = new Hono<Answered>()
  app.use(
    '*',
    requestLog(logger, metrics, () => performance.now()),
  )
  app.use('*', secureHeaders(headers(origins)))
  app.onError((error, context) => {
    if (error instanceof ApiFailure) {
      context.set('refusal', error.code)
      // The rest of the body is not read, so the connection cannot carry another request.
      if (error.code === 'too_large') context.header('connection', 'close')
      if (error.retryAfterSeconds !== undefined) {
        context.header('retry-after', String(error.retryAfterSeconds))
      }
      return context.json(error.toBody(), error.status)
    }
    logger.error({ error, route: routePath(context) }, 'a request failed')
    context.set('refusal', 'internal')
    const failure = new ApiFailure('internal', 'Something went wrong on the server; try again in a moment.')
    return context.json(failure.toBody(), failure.status)
  })
  for (const routes of parts.operations) app.route('/', routes)
  const api = new Hono<Signed>()
  api.use('*', requireOrigin(origins))
  api.use('*', async (context, next) => {
    await next()
    context.header('cache-control', 'no-store')
  })
  for (const routes of parts.open) api.route('/', routes)
  api.use('/relationships/*', requireSignIn(signIn))
  for (const routes of parts.relationships) api.route('/relationships', routes)
  api.all('*', () => {
    throw new ApiFailure('not_found', 'There is nothing at this address; check it and try again.')
  })
  app.use('/api/*', limitBody)
  app.route('/api', api)
  app.route('/', parts.web)
  return app
}

const limitTo = (maxSize: number, sentence: string): ReturnType<typeof bodyLimit> =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new ApiFailure('too_large', sentence)
    },
  })
const limitJson = limitTo(maxJsonBytes, 'The request is too large; send it in smaller parts.')
const limitImport = limitTo(
  maxImportBytes,
  'The file is too large; save the sheet alone and choose that file.',
)
const limitUpload = limitTo(
  maxUploadBytes,
  'Your changes are too large to be sent; copy your text and paste it in smaller parts.',
)

const limitBody: ReturnType<typeof bodyLimit> = (context, next) => {
  const { path } = context.req
  if (/\/imports(\/preview)?$/.test(path)) return limitImport(context, next)
  return /\/documents\/[^/]+\/[^/]+\/updates$/.test(path)
    ? limitUpload(context, next)
    : limitJson(context, next)
}

function headers({ secure }: Origins): Parameters<typeof secureHeaders>[0] {
  return {
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      workerSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    strictTransportSecurity: secure ? 'max-age=31536000; includeSubDomains' : false,
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
  }
}
