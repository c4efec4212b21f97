import type { PersonId } from '@sweetspot/domain'
import { type ChangeMe, changeMeSchema, type ProfileMessage, type SessionList } from '@sweetspot/protocol'
import type { Store } from '@sweetspot/store'
import { Hono } from 'hono'
import { ApiFailure } from '../http/api-failure.ts'
import { readJson } from '../http/read-json.ts'
import type { LedgerService } from '../ledger/ledger-service.ts'
import { clientNetwork } from './client-address.ts'
import type { InstanceAdmin } from './instance-admin.ts'
import type { PasswordHasher } from './password.ts'
import { renameEverywhere } from './rename.ts'
import { requireSignIn, type Signed } from './require-sign-in.ts'
import type { SignedIn, SignIn } from './sign-in.ts'
import type { SignInLimit } from './sign-in-limit.ts'

/** What people's own accounts are kept with. */
export interface AccountParts {
  readonly store: Store
  readonly ledger: LedgerService
  readonly signIn: SignIn
  readonly passwords: PasswordHasher
  readonly limit: SignInLimit
  readonly admin: InstanceAdmin
}

/** What people change about their own account, and where they are signed in. */
export function accountRoutes(parts: AccountParts): Hono<Signed> {
  const { store, signIn } = parts
  const app = new Hono<Signed>()
  const signed = requireSignIn(signIn)
  app.get('/me/profile', signed, async (context) =>
    context.json(await profileOf(parts, context.var.signedIn.person)),
  )
  app.patch('/me', signed, async (context) => {
    const { signedIn } = context.var
    const changes = await readJson(context, changeMeSchema)
    assertKnown(changes)
    if (changes.password !== undefined) {
      await changePassword(parts, signedIn, changes.password, clientNetwork(context))
    }
    const { name, language, timeZone } = changes
    await store.profiles.update(signedIn.person.id, {
      ...(name === undefined ? {} : { name }),
      ...(language === undefined ? {} : { language }),
      ...(timeZone === undefined ? {} : { timeZone }),
    })
    if (name !== undefined) await renameEverywhere(parts, signedIn.person.id, name)
    return context.json(await profileOf(parts, signedIn.person))
  })
  app.get('/sessions', signed, async (context) => {
    const { person, handle: own } = context.var.signedIn
    const sessions = await signIn.list(person.id)
    const body: SessionList = {
      sessions: sessions.map(({ handle, createdAt, userAgent }) => ({
        handle,
        createdAt,
        userAgent,
        current: handle === own,
      })),
    }
    return context.json(body)
  })
  app.delete('/sessions/:handle', signed, async (context) => {
    if (!(await signIn.end(context.var.signedIn.person.id, context.req.param('handle')))) {
      throw new ApiFailure('not_found', 'You are not signed in there any more; reload the list.')
    }
    return context.body(null, 204)
  })
  app.delete('/sessions', signed, async (context) => {
    await signIn.endAll(context.var.signedIn.person.id)
    context.header('set-cookie', signIn.blankCookie().serialize())
    return context.body(null, 204)
  })
  return app
}

async function profileOf(
  { store, admin }: AccountParts,
  { id, email }: { readonly id: PersonId; readonly email: string },
): Promise<ProfileMessage> {
  const profile = await store.profiles.read(id)
  if (profile === null) throw new ApiFailure('not_signed_in', 'Sign in to go on.')
  return { ...profile, email, isAdmin: await admin.is(id) }
}

/** Languages and time zones are those that this runtime can format for; nothing else would come of them. */
function assertKnown({ language, timeZone }: ChangeMe): void {
  const fields: Record<string, string> = {}
  if (typeof language === 'string' && !canFormat(() => new Intl.Locale(language))) {
    fields['language'] = 'Send a language tag, such as en-GB.'
  }
  if (typeof timeZone === 'string' && !canFormat(() => new Intl.DateTimeFormat('en', { timeZone }))) {
    fields['timeZone'] = 'Send the name of a time zone, such as Europe/Warsaw.'
  }
  const names = Object.keys(fields)
  if (names.length === 0) return
  const message = `Check these fields and send the request again: ${names.join(', ')}.`
  throw new ApiFailure('invalid_input', message, { fields })
}

function canFormat(make: () => unknown): boolean {
  try {
    make()
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** Changes the password and ends all other sessions: whoever may have known the old one is out. */
async function changePassword(
  { store, signIn, passwords, limit }: AccountParts,
  { person, handle }: SignedIn,
  { current, next }: NonNullable<ChangeMe['password']>,
  network: string,
): Promise<void> {
  await limit.spend(person.email, network)
  if ((await signIn.check(person.email, current)) !== person.id) {
    const fields = { 'password.current': 'This is not your current password; type it again.' }
    throw new ApiFailure('wrong_credentials', 'Your current password is wrong; type it again.', { fields })
  }
  await limit.refund(person.email, network)
  await store.people.setPasswordHash(person.id, await passwords.hash(next))
  await signIn.endAll(person.id, handle)
}
