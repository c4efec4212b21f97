import type { CloseReason } from '@sweetspot/protocol'
import type { SignedIn, SignIn } from './sign-in.ts'

/** Knows, without asking the database, whether the sessions behind open sockets still hold. */
export class LiveSessions {
  readonly #ended = new Set<string>()
  readonly #now: () => number

  /** `onEnded` runs after a session ended, so that sockets can be checked at once. */
  constructor(signIn: SignIn, now: () => number, onEnded: () => void) {
    this.#now = now
    signIn.onEnded((handle) => {
      this.#ended.add(handle)
      onEnded()
    })
  }

  /** Why a socket of this session has to close, or null. */
  objection({ handle, expiresAt }: Pick<SignedIn, 'handle' | 'expiresAt'>): CloseReason | null {
    return this.#ended.has(handle) || expiresAt.getTime() <= this.#now() ? 'signedOut' : null
  }
}
