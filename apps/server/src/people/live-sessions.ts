import type { CloseReason } from '@sweetspot/protocol'
import type { SignedIn, SignIn } from './sign-in.ts'

/** How long an ended session is remembered: far longer than a socket can take from its sign-in to its document. */
const rememberedMs = 3_600_000

/** Knows, without asking the database, whether the sessions behind open sockets still hold. */
export class LiveSessions {
  /** When sessions ended, by handle, oldest first. */
  readonly #ended = new Map<string, number>()
  readonly #now: () => number

  /** `onEnded` runs after a session ended, so that sockets can be checked at once. */
  constructor(signIn: SignIn, now: () => number, onEnded: () => void) {
    this.#now = now
    signIn.onEnded((handle) => {
      this.#ended.set(handle, now())
      for (const [earlier, endedAt] of this.#ended) {
        if (endedAt > now() - rememberedMs) break
        this.#ended.delete(earlier)
      }
      onEnded()
    })
  }

  /** Why a socket of this session has to close, or null. */
  objection({ handle, expiresAt }: Pick<SignedIn, 'handle' | 'expiresAt'>): CloseReason | null {
    return this.#ended.has(handle) || expiresAt.getTime() <= this.#now() ? 'signedOut' : null
  }
}
