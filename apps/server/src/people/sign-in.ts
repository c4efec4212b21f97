import { randomBytes } from 'node:crypto'
import { asPersonId, type PersonId } from '@sweetspot/domain'
import type { Session, Store } from '@sweetspot/store'
import type { Cookie } from 'lucia'
import type { createLucia } from './lucia.ts'
import type { PasswordHasher } from './password.ts'

/** Somebody signed in, over one session. */
export interface SignedIn {
  readonly person: { readonly id: PersonId; readonly name: string; readonly email: string }
  /** Public name of the session. */
  readonly handle: string
  readonly expiresAt: Date
  /** Set where the session was extended and the browser's cookie has to follow. */
  readonly freshCookie: Cookie | null
}

/** Who may come in, and who is in. */
export class SignIn {
  readonly #store: Store
  readonly #lucia: ReturnType<typeof createLucia>
  readonly #passwords: PasswordHasher
  readonly #endedListeners = new Set<(handle: string) => void>()

  constructor(store: Store, lucia: ReturnType<typeof createLucia>, passwords: PasswordHasher) {
    this.#store = store
    this.#lucia = lucia
    this.#passwords = passwords
  }

  /** The person of an e-mail address and password; null for a wrong one of either, after the same time. */
  async check(email: string, password: string): Promise<PersonId | null> {
    const account = await this.#store.people.findByEmail(email)
    const right = await this.#passwords.verify(password, account?.passwordHash ?? null)
    return right && account !== null ? account.id : null
  }

  /** Opens a session; returns its cookie. */
  async open(personId: PersonId, userAgent: string): Promise<Cookie> {
    const attributes = { handle: randomBytes(12).toString('base64url'), userAgent: userAgent.slice(0, 300) }
    const session = await this.#lucia.createSession(personId, attributes)
    return this.#lucia.createSessionCookie(session.id)
  }

  /** Who sends a request, by its cookie or bearer token; null where nobody is signed in. */
  async read(headers: {
    cookie?: string | undefined
    authorization?: string | undefined
  }): Promise<SignedIn | null> {
    const id = this.#sessionId(headers)
    if (id === null) return null
    const { session, user } = await this.#lucia.validateSession(id)
    if (session === null) return null
    return {
      person: { id: asPersonId(user.id), name: user.name, email: user.email },
      handle: session.handle,
      expiresAt: session.expiresAt,
      freshCookie: session.fresh ? this.#lucia.createSessionCookie(session.id) : null,
    }
  }

  /** Ends the session of a request, tells the open sockets, and returns the cookie that clears the browser's. */
  async close(headers: { cookie?: string | undefined; authorization?: string | undefined }): Promise<Cookie> {
    const id = this.#sessionId(headers)
    const signedIn = await this.read(headers)
    if (id !== null) await this.#lucia.invalidateSession(id)
    if (signedIn !== null) this.#tellEnded(signedIn.handle)
    return this.blankCookie()
  }

  /** Clears the browser's cookie. */
  blankCookie(): Cookie {
    return this.#lucia.createBlankSessionCookie()
  }

  /** Where a person is signed in, newest first. */
  async list(personId: PersonId): Promise<Session[]> {
    const [sessions, now] = await Promise.all([
      this.#store.sessions.listByPerson(personId),
      this.#store.now(),
    ])
    return sessions.filter(({ expiresAt }) => expiresAt > now)
  }

  /** Ends one of a person's sessions and tells the open sockets; false where they have none of this handle. */
  async end(personId: PersonId, handle: string): Promise<boolean> {
    const ended = await this.#store.sessions.deleteByHandle(personId, handle)
    if (ended) this.#tellEnded(handle)
    return ended
  }

  /** Ends all sessions of a person, but for one that stays, and tells the open sockets. */
  async endAll(personId: PersonId, staying: string | null = null): Promise<void> {
    for (const { handle } of await this.#store.sessions.listByPerson(personId)) {
      if (handle !== staying) await this.end(personId, handle)
    }
  }

  #tellEnded(handle: string): void {
    for (const listener of this.#endedListeners) listener(handle)
  }

  /** Calls back with the handle of each session that ends here. */
  onEnded(listener: (handle: string) => void): void {
    this.#endedListeners.add(listener)
  }

  #sessionId(headers: { cookie?: string | undefined; authorization?: string | undefined }): string | null {
    const bearer = this.#lucia.readBearerToken(headers.authorization ?? '')
    return bearer ?? this.#lucia.readSessionCookie(headers.cookie ?? '')
  }
}
