import type { Refusal } from '@sweetspot/domain'
import type { StoredEvent } from '@sweetspot/store'
import { ApiFailure } from '../http/api-failure.ts'

/** The events of a decision. Throws its refusal as an `ApiFailure`. */
export function recorded(outcome: readonly StoredEvent[] | Refusal): readonly StoredEvent[] {
  if (!('kind' in outcome)) return outcome
  const { code, message, details } = outcome
  throw new ApiFailure(code, message, details === undefined ? {} : { details })
}
