import type { SaveState } from '@sweetspot/client'
import type { CloseReason } from '@sweetspot/protocol'

/** What the save state says: a key of the `app` catalog, the changes it counts, and why where it failed. */
export interface SaveSentence {
  readonly key: `save.${SaveState['kind']}`
  readonly count: number
  /** Why nothing is saved: the reason of the closing, or null where the server merely does not answer. */
  readonly reason: CloseReason | null
  readonly tone: 'quiet' | 'waiting' | 'loud'
}

/** The truthful words for a save state; loud only where somebody's work is at stake. */
export function saveSentence(state: SaveState): SaveSentence {
  const key = `save.${state.kind}` as const
  switch (state.kind) {
    case 'saved':
    case 'saving':
    case 'opening':
      return { key, count: 0, reason: null, tone: 'quiet' }
    case 'reconnecting':
      return { key, count: 0, reason: null, tone: 'waiting' }
    case 'offline':
      return { key, count: state.changes, reason: null, tone: state.changes > 0 ? 'loud' : 'waiting' }
    case 'not_saved':
      return {
        key,
        count: state.changes,
        reason: state.reason === 'no_answer' ? null : state.reason,
        tone: 'loud',
      }
  }
}

/** Whether something that somebody wrote has not reached the server; who leaves the page now delays or loses it. */
export function isWorkUnsaved(state: SaveState): boolean {
  switch (state.kind) {
    case 'saving':
      return true
    case 'offline':
    case 'not_saved':
      return state.changes > 0
    case 'saved':
    case 'opening':
    case 'reconnecting':
      return false
  }
}
