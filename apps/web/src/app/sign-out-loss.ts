/** What a sign-out would lose: changes that were not sent, or words that the server did not take. */
export interface Loss {
  readonly changes: number
  readonly hasText: boolean
}

/** What would be lost, of the open relationship and of all that this browser keeps; null where nothing would. */
export function lossOf(openChanges: number, kept: Loss): Loss | null {
  // What waits in the open relationship is kept by the browser too, but the page knows first.
  const changes = Math.max(openChanges, kept.changes)
  return changes === 0 && !kept.hasText ? null : { changes, hasText: kept.hasText }
}
