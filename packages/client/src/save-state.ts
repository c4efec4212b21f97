import type { CloseReason } from '@sweetspot/protocol'

/** How one document stands with the server. Fields exist only in the phase that gives them meaning. */
export type DocumentState =
  /**
   * Not yet received once: its content is unknown, so it must not be edited, nor shown as empty. `missing` once it is
   * clear that this device has no copy of it.
   */
  | { readonly phase: 'opening'; readonly unsaved: number; readonly missing: boolean }
  /** What this device last knew of it, by another version: to be read, not to be edited. */
  | { readonly phase: 'reading'; readonly unsaved: number }
  /** This device's complete copy; the server has not been heard yet on this visit. */
  | { readonly phase: 'kept'; readonly unsaved: number }
  | { readonly phase: 'live'; readonly unsaved: number; readonly answering: boolean }
  /** The line is down; what was typed since waits here. */
  | { readonly phase: 'reconnecting'; readonly unsaved: number }
  /** The server closed it for good. */
  | { readonly phase: 'closed'; readonly reason: CloseReason; readonly unsaved: number }

/** Whether what is typed now can be saved later: the content is known completely, and the server takes changes. */
export function isEditable({ phase }: DocumentState): boolean {
  return phase === 'kept' || phase === 'live' || phase === 'reconnecting'
}

/** What the shell says about all documents together: one truthful state, loudest first. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'reconnecting' }
  | { readonly kind: 'offline'; readonly changes: number }
  | { readonly kind: 'not_saved'; readonly reason: CloseReason | 'no_answer'; readonly changes: number }

/**
 * Combines the states of all open documents. Loudness follows unsaved work, not connectivity: `saved` only where
 * the server confirmed everything; a lost line with nothing unsaved is merely `reconnecting`.
 */
export function combineSaveStates(states: readonly DocumentState[], browserOnline: boolean): SaveState {
  const changes = states.reduce((sum, { unsaved }) => sum + unsaved, 0)
  const closed = states.find((state) => state.phase === 'closed')
  if (closed !== undefined) return { kind: 'not_saved', reason: closed.reason, changes }
  const silent = states.some((state) => state.phase === 'live' && !state.answering)
  if (silent && browserOnline) return { kind: 'not_saved', reason: 'no_answer', changes }
  const down = !browserOnline || states.some((state) => state.phase === 'reconnecting')
  if (down && (changes > 0 || !browserOnline)) return { kind: 'offline', changes }
  if (down) return { kind: 'reconnecting' }
  if (changes > 0) return { kind: 'saving' }
  return states.every((state) => state.phase === 'live') ? { kind: 'saved' } : { kind: 'opening' }
}
