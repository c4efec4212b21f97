import { type ApiErrorBody, type ApiErrorCode, apiErrorStatus } from '@sweetspot/protocol'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** A request that cannot be done, with what the person should do about it. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure'
  readonly code: ApiErrorCode
  readonly fields: Readonly<Record<string, string>> | undefined
  readonly details: unknown
  /** When to try again; told in a header. */
  readonly retryAfterSeconds: number | undefined

  constructor(
    code: ApiErrorCode,
    message: string,
    more: { fields?: Record<string, string>; details?: unknown; retryAfterSeconds?: number } = {},
  ) {
    super(message)
    this.code = code
    this.fields = more.fields
    this.details = more.details
    this.retryAfterSeconds = more.retryAfterSeconds
  }

  get status(): ContentfulStatusCode {
    return apiErrorStatus[this.code]
  }

  /** What travels: code, sentence, and per-field sentences and details where there are any. */
  toBody(): ApiErrorBody {
    const { code, message, fields, details } = this
    return {
      error: {
        code,
        message,
        ...(fields === undefined ? {} : { fields }),
        ...(details === undefined ? {} : { details }),
      },
    }
  }
}
