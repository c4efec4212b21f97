import type { Sessions } from '@sweetspot/store'
import { Lucia } from 'lucia'
import { type PersonAttributes, type SessionAttributes, sessionAdapter } from './session-adapter.ts'

declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof createLucia>
    DatabaseSessionAttributes: SessionAttributes
    DatabaseUserAttributes: PersonAttributes
  }
}

/** Session handling over the store. Over https the cookie's name binds it to this host and to https. */
export function createLucia(sessions: Sessions, secure: boolean) {
  return new Lucia(sessionAdapter(sessions), {
    sessionCookie: {
      name: secure ? '__Host-session' : 'session',
      attributes: { secure, sameSite: 'lax', path: '/' },
    },
    getSessionAttributes: ({ handle }: SessionAttributes) => ({ handle }),
    getUserAttributes: ({ name, email }: PersonAttributes) => ({ name, email }),
  })
}
