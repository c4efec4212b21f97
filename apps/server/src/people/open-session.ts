import type { PersonId } from '@sweetspot/domain'
import type { Context } from 'hono'
import type { SignedIn, SignIn } from './sign-in.ts'

/** Opens a session for whoever sent a request, gives the browser its cookie, and returns the person. */
export async function openSession(
  context: Context,
  signIn: SignIn,
  personId: PersonId,
): Promise<SignedIn['person']> {
  const cookie = await signIn.open(personId, context.req.header('user-agent') ?? '')
  context.header('set-cookie', cookie.serialize())
  const signedIn = await signIn.read({ cookie: `${cookie.name}=${cookie.value}` })
  if (signedIn === null) throw new Error('a session that was just opened is not there')
  return signedIn.person
}
