import {
  type ApiErrorBody,
  type ApiErrorCode,
  apiErrorBodySchema,
  type CommandMessage,
  type CommandResult,
  commandResultSchema,
  idempotencyKeyHeader,
} from '@sweetspot/protocol'

/** The server refused or could not be reached: a code for programs and one sentence for people. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly code: ApiErrorCode | 'unreachable' | 'unreadable_answer'
  readonly fields: Readonly<Record<string, string>>
  readonly details: unknown

  constructor(
    error: Omit<ApiErrorBody['error'], 'code'> & { code: ApiError['code'] },
    options?: ErrorOptions,
  ) {
    super(error.message, options)
    this.code = error.code
    this.fields = error.fields ?? {}
    this.details = error.details
  }
}

/** Sends a request to the instance's HTTP interface and returns its JSON; throws `ApiError`. */
export async function request(path: string, init: RequestInit = {}): Promise<unknown> {
  let response: Response
  try {
    response = await fetch(path, { credentials: 'same-origin', ...init })
  } catch (cause) {
    const message = 'The server cannot be reached; check your connection and try again.'
    throw new ApiError({ code: 'unreachable', message }, { cause })
  }
  if (response.status === 204) return null
  const body: unknown = await response.json().catch(() => undefined)
  if (response.ok && body !== undefined) return body
  const parsed = apiErrorBodySchema.safeParse(body)
  if (parsed.success) throw new ApiError(parsed.data.error)
  const message = `The server answered ${response.status} without saying why; try again in a moment.`
  throw new ApiError({ code: 'unreadable_answer', message })
}

/** Sends JSON. */
export function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<unknown> {
  return request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
}

/** Sends a command to a relationship's ledger; the key makes a repetition harmless. */
export async function sendCommand(
  relationshipId: string,
  command: CommandMessage,
  idempotencyKey: string,
): Promise<CommandResult> {
  const path = `/api/relationships/${relationshipId}/commands`
  return commandResultSchema.parse(await post(path, command, { [idempotencyKeyHeader]: idempotencyKey }))
}
