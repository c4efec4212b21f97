import type { Store } from '@sweetspot/store'
import type { Hono } from 'hono'
import type { Origins } from './config/origins.ts'
import type { LedgerService } from './ledger/ledger-service.ts'
import { acceptanceRoutes } from './people/acceptance-routes.ts'
import { accountRoutes } from './people/account-routes.ts'
import { exploreRoutes } from './people/explore-routes.ts'
import { invitationRoutes } from './people/invitation-routes.ts'
import { Invitations } from './people/invitations.ts'
import type { PasswordHasher } from './people/password.ts'
import { peopleRoutes } from './people/people-routes.ts'
import type { Signed } from './people/require-sign-in.ts'
import { ResetLinks } from './people/reset-links.ts'
import { resetLinkRoutes, resetRoutes } from './people/reset-routes.ts'
import { SetupDesk } from './people/setup-desk.ts'
import { setupRoutes } from './people/setup-routes.ts'
import type { SignIn } from './people/sign-in.ts'
import { SignInLimit } from './people/sign-in-limit.ts'
import type { SampleDesk } from './sample/sample-desk.ts'

/** What the routes about people are put together from. */
export interface PeopleParts {
  readonly origins: Origins
  readonly store: Store
  readonly ledger: LedgerService
  readonly signIn: SignIn
  readonly passwords: PasswordHasher
  readonly sample: SampleDesk
}

/** The routes about people and the way in. */
export interface PeopleInterface {
  readonly setup: SetupDesk
  /** Under `/api`. */
  readonly open: readonly Hono<Signed>[]
  /** Under `/api/relationships`, for people who are signed in. */
  readonly relationships: readonly Hono<Signed>[]
}

/** Puts together all that concerns accounts, invitations and sessions. */
export function composePeople(parts: PeopleParts): PeopleInterface {
  const { origins, store, ledger, signIn, passwords, sample } = parts
  const setup = new SetupDesk(store, passwords, origins.explore === null)
  const limit = new SignInLimit()
  const invitations = new Invitations(store, ledger, origins)
  const resets = new ResetLinks({ store, ledger, origins, signIn, passwords })
  return {
    setup,
    open: [
      peopleRoutes(signIn, limit),
      accountRoutes({ store, signIn, passwords, limit }),
      exploreRoutes({ origins, signIn, sample, setup }),
      setupRoutes(setup, signIn),
      acceptanceRoutes({ store, signIn, passwords, invitations }),
      resetRoutes(resets),
    ],
    relationships: [invitationRoutes(ledger, invitations), resetLinkRoutes(ledger, resets)],
  }
}
