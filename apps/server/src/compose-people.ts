import type { Mail, Store } from '@sweetspot/store'
import type { Hono } from 'hono'
import type { Logger } from 'pino'
import type { Origins } from './config/origins.ts'
import type { LedgerService } from './ledger/ledger-service.ts'
import type { Letter } from './mail/letter.ts'
import type { Mailer } from './mail/mailer.ts'
import { outboxRoutes } from './mail/outbox-routes.ts'
import { OutboxRunner } from './mail/outbox-runner.ts'
import { createPostMail } from './mail/post-mail.ts'
import { writeLetter } from './mail/write-letter.ts'
import { acceptanceRoutes } from './people/acceptance-routes.ts'
import { accountRoutes } from './people/account-routes.ts'
import { exploreRoutes } from './people/explore-routes.ts'
import { InstanceAdmin } from './people/instance-admin.ts'
import { invitationRoutes } from './people/invitation-routes.ts'
import { Invitations } from './people/invitations.ts'
import { MailLimit } from './people/mail-limit.ts'
import type { PasswordHasher } from './people/password.ts'
import { peopleRoutes } from './people/people-routes.ts'
import type { Signed } from './people/require-sign-in.ts'
import { ResetLinks } from './people/reset-links.ts'
import { ResetRequests } from './people/reset-requests.ts'
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
  readonly logger: Logger
  /** Null where this instance sends no mail. */
  readonly mailer: Mailer | null
}

/** The routes about people and the way in. */
export interface PeopleInterface {
  readonly setup: SetupDesk
  /** Sends what an earlier process left queued. */
  start(): void
  close(): Promise<void>
  /** Under `/api`. */
  readonly open: readonly Hono<Signed>[]
  /** Under `/api/relationships`, for people who are signed in. */
  readonly relationships: readonly Hono<Signed>[]
}

/** Puts together all that concerns accounts, invitations and sessions. */
export function composePeople(parts: PeopleParts): PeopleInterface {
  const { origins, store, ledger, signIn, passwords, sample, logger, mailer } = parts
  const admin = new InstanceAdmin(store.settings)
  const setup = new SetupDesk({ store, passwords, admin }, origins.explore === null)
  const limit = new SignInLimit()
  const mailLimit = new MailLimit()
  const post = mailer === null ? null : createPostMail(store, () => runner?.wake())
  const invitations = new Invitations({ store, ledger, origins, post, limit: mailLimit })
  const resets = new ResetLinks({ store, ledger, origins, signIn, passwords, limit })
  const requests = new ResetRequests({ store, post, limit: mailLimit, logger })
  const write = (mail: Mail): Promise<Letter | null> => writeLetter({ store, resets, invitations }, mail)
  const { outbox } = store
  const runner =
    mailer === null ? null : new OutboxRunner({ outbox, now: () => store.now(), mailer, write, logger })
  return {
    setup,
    open: [
      peopleRoutes(signIn, limit),
      accountRoutes({ store, ledger, signIn, passwords, limit, admin }),
      exploreRoutes({ origins, signIn, sample, setup, sendsMail: post !== null }),
      setupRoutes(setup, signIn),
      acceptanceRoutes({ store, signIn, passwords, invitations }),
      resetRoutes(resets, requests),
      outboxRoutes(store, signIn, admin),
    ],
    relationships: [invitationRoutes(ledger, invitations), resetLinkRoutes(ledger, resets)],
    start: () => runner?.wake(),
    async close() {
      await requests.close()
      await runner?.close()
    },
  }
}
