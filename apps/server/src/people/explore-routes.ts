import { parties } from '@sweetspot/domain'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Origins } from '../config/origins.ts'
import { ApiFailure } from '../http/api-failure.ts'
import { readJson } from '../http/read-json.ts'
import type { SampleDesk } from '../sample/sample-desk.ts'
import { openSession } from './open-session.ts'
import type { Signed } from './require-sign-in.ts'
import type { SetupDesk } from './setup-desk.ts'
import type { SignIn } from './sign-in.ts'

/** What the welcome page's questions are answered with. */
export interface ExploreParts {
  readonly origins: Origins
  readonly signIn: SignIn
  readonly sample: SampleDesk
  readonly setup: SetupDesk
  /** Whether this instance sends mail. */
  readonly sendsMail: boolean
}

/** What the welcome page asks, and the way into the sample relationship without a password on one's own machine. */
export function exploreRoutes({ origins, signIn, sample, setup, sendsMail }: ExploreParts): Hono<Signed> {
  const app = new Hono<Signed>()
  app.get('/instance', async (context) => {
    const signedIn = await signIn.read(context.req.header())
    return context.json({
      name: 'Sweetspot',
      host: new URL(origins.publicOrigin).hostname,
      explore: origins.explore,
      person: signedIn?.person ?? null,
      setup: await setup.isOpen(),
      mail: sendsMail,
    })
  })
  app.post('/explore/session', async (context) => {
    if (origins.explore === null) {
      throw new ApiFailure(
        'not_allowed',
        'Exploring without a password is off on this instance; sign in instead.',
      )
    }
    const { party } = await readJson(context, z.object({ party: z.enum(parties) }))
    const { relationshipId, lead } = await sample.enter(party)
    return context.json({ person: await openSession(context, signIn, lead), relationshipId })
  })
  return app
}
