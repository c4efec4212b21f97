import { asRelationshipId, isScope } from '@sweetspot/domain'
import { type ApiErrorCode, type CloseReason, closeCodes } from '@sweetspot/protocol'
import type { Store } from '@sweetspot/store'
import type { SyncEngine } from '@sweetspot/sync'
import { Hono } from 'hono'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { ApiFailure } from '../http/api-failure.ts'
import type { LedgerService } from '../ledger/ledger-service.ts'
import type { LiveSessions } from '../people/live-sessions.ts'
import type { Signed } from '../people/require-sign-in.ts'
import { identityOf } from '../sync/admission.ts'

/** Uploads of one person: a device that comes back sends one for each document that it changed much. */
const uploads = { points: 30, duration: 600 }

/** What the route works with. */
export interface UpdateRouteParts {
  readonly store: Store
  readonly ledger: LedgerService
  readonly engine: SyncEngine
  readonly sessions: LiveSessions
}

/** Takes in updates that are too large for one frame, through the same room and the same guard as those of a socket. */
export function updateRoutes({ store, ledger, engine, sessions }: UpdateRouteParts): Hono<Signed> {
  const app = new Hono<Signed>()
  const limit = new RateLimiterMemory(uploads)
  app.post('/:relationshipId/documents/:scope/:name/updates', async (context) => {
    const { signedIn } = context.var
    await spendOne(limit, signedIn.person.id)
    if (!context.req.header('content-type')?.startsWith('application/octet-stream')) {
      throw new ApiFailure('unsupported_file', 'Send the update itself, as application/octet-stream.')
    }
    // Read first: a body takes its time to arrive, and the right to send it may end meanwhile.
    const update = new Uint8Array(await context.req.arrayBuffer())
    const { relationshipId, scope, name } = context.req.param()
    const room = await ledger.room(asRelationshipId(relationshipId))
    if (!isScope(scope) || !room.state.members.has(signedIn.person.id)) throw failureOf('notFound')
    const identity = identityOf(sessions, signedIn, room, scope)
    const document = await store.documents.find(room.relationshipId, scope, name)
    const permission = identity.permission()
    if (document === null || (permission !== 'read' && permission !== 'write')) throw failureOf('notFound')
    const uploading = { ...identity, origin: { ...identity.origin, via: 'upload' } } as const
    const objection = await engine.submit(document.id, uploading, update, epochOf(context.req.query('epoch')))
    if (objection !== null) throw failureOf(objection)
    return context.body(null, 204)
  })
  return app
}

function epochOf(text: string | undefined): number | null {
  if (text === undefined) return null
  const epoch = Number(text)
  if (Number.isSafeInteger(epoch) && epoch > 0) return epoch
  throw new ApiFailure('invalid_input', 'Send the number of the incarnation as epoch, or leave it out.')
}

const codes: Readonly<Record<CloseReason, ApiErrorCode>> = {
  malformed: 'unreadable_body',
  signedOut: 'not_signed_in',
  forbidden: 'not_allowed',
  notFound: 'not_found',
  staleEpoch: 'stale_epoch',
  tooLarge: 'too_large',
  refused: 'update_refused',
  clientTooOld: 'invalid_input',
  tooMany: 'too_many',
  restart: 'try_later',
  tryLater: 'try_later',
}

function failureOf(reason: CloseReason): ApiFailure {
  return new ApiFailure(codes[reason], closeCodes[reason].sentence)
}

async function spendOne(limiter: RateLimiterMemory, personId: string): Promise<void> {
  try {
    await limiter.consume(personId)
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    throw failureOf('tooMany')
  }
}
