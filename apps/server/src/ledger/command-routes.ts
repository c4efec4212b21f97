import { hashJson, type Refusal } from '@sweetspot/domain'
import {
  apiErrorStatus,
  type CommandMessage,
  type CommandResult,
  commandSchema,
  idempotencyKeyHeader,
  idempotencyKeySchema,
} from '@sweetspot/protocol'
import { type NewReceipt, ReceiptExists, type Store, type StoredEvent } from '@sweetspot/store'
import { type Context, Hono } from 'hono'
import { ApiFailure } from '../http/api-failure.ts'
import { readJson } from '../http/read-json.ts'
import type { Signed } from '../people/require-sign-in.ts'
import { type DecisionParts, decisionOf } from './command-decision.ts'
import type { LedgerService } from './ledger-service.ts'
import { type MemberHere, memberOf } from './member-of.ts'

type Answer = {
  readonly status: number
  readonly body: CommandResult | { readonly error: Pick<Refusal, 'code' | 'message' | 'details'> }
}

/** What commands are carried out with. */
export interface CommandParts extends DecisionParts {
  readonly ledger: LedgerService
}

interface Request {
  readonly command: CommandMessage
  readonly key: string | null
  readonly requestHash: string
}

/** Commands to a relationship's ledger: decided once, recorded, or refused with a reason. */
export function commandRoutes(parts: CommandParts): Hono<Signed> {
  const { store, ledger } = parts
  const app = new Hono<Signed>()
  app.post('/:relationshipId/commands', async (context) => {
    const here = await memberOf(ledger, context.req.param('relationshipId'), context.var.signedIn.person.id)
    const command = await readJson(context, commandSchema)
    const key = idempotencyKey(context)
    const requestHash = hashJson(command)
    const earlier = key === null ? null : await earlierAnswer(store, here, key, requestHash)
    const answer = earlier ?? (await execute(parts, here, { command, key, requestHash }))
    if ('error' in answer.body) context.set('refusal', answer.body.error.code)
    return context.json(answer.body, answer.status as 200)
  })
  return app
}

function idempotencyKey(context: Context): string | null {
  const value = context.req.header(idempotencyKeyHeader)
  if (value === undefined) return null
  const key = idempotencyKeySchema.safeParse(value)
  if (key.success) return key.data
  throw new ApiFailure(
    'invalid_input',
    `${idempotencyKeyHeader} must have 8 to 128 characters; send another one.`,
  )
}

async function earlierAnswer(
  store: Store,
  { relationshipId, member }: MemberHere,
  key: string,
  requestHash: string,
): Promise<Answer | null> {
  const receipt = await store.ledger.receipt(relationshipId, member.personId, key)
  if (receipt === null) return null
  if (receipt.requestHash !== requestHash) {
    throw new ApiFailure('idempotency_key_reused', 'This key was used for another command; send a new key.')
  }
  return { status: receipt.status, body: receipt.response as Answer['body'] }
}

async function execute(
  parts: CommandParts,
  here: MemberHere,
  { command, key, requestHash }: Request,
): Promise<Answer> {
  const { store, ledger } = parts
  const { relationshipId, member } = here
  const decide = await decisionOf(parts, here, command)
  const receiptOf = (answer: Answer): NewReceipt | null =>
    key === null
      ? null
      : {
          actor: member.personId,
          idempotencyKey: key,
          requestHash,
          status: answer.status,
          response: answer.body,
        }
  const receipt = (events: readonly StoredEvent[]): NewReceipt | null => receiptOf(accepted(events))
  try {
    const outcome = await ledger.decide({
      relationshipId,
      chain: 'shared',
      author: member,
      decide,
      receipt,
    })
    if (!('kind' in outcome)) return accepted(outcome)
    const answer = refused(outcome)
    const kept = receiptOf(answer)
    if (kept !== null) await store.ledger.saveReceipt(relationshipId, kept)
    return answer
  } catch (error) {
    // The same key was answered a moment ago, by a repetition of this very request.
    const earlier = error instanceof ReceiptExists && key !== null
    const answer = earlier ? await earlierAnswer(store, here, key, requestHash) : null
    if (answer === null) throw error
    return answer
  }
}

function accepted(events: readonly StoredEvent[]): Answer {
  return {
    status: 200,
    body: { events: events.map(({ header: { chain, seq, type } }) => ({ chain, seq, type })) },
  }
}

function refused({ code, message, details }: Refusal): Answer {
  const error = details === undefined ? { code, message } : { code, message, details }
  return { status: apiErrorStatus[code], body: { error } }
}
