import type { Scope } from '@sweetspot/domain'

/** Where a document is found. */
export interface DocumentAddress {
  /** `ws://` or `wss://` origin of the instance. */
  readonly socketOrigin: string
  readonly relationshipId: string
  readonly scope: Scope
  readonly name: string
}
