import { asPersonId, type PersonId } from '@sweetspot/domain'
import type { NewAccount } from '@sweetspot/protocol'
import { EmailTaken, type Store } from '@sweetspot/store'
import { createId } from '../create-id.ts'
import { ApiFailure } from '../http/api-failure.ts'
import type { PasswordHasher } from './password.ts'

/** Opens an account. Throws `ApiFailure` `email_taken` where somebody has one with this address. */
export async function openAccount(
  { people }: Pick<Store, 'people'>,
  passwords: PasswordHasher,
  { email, name, password }: NewAccount,
): Promise<PersonId> {
  const passwordHash = await passwords.hash(password)
  try {
    const { id } = await people.create({ id: asPersonId(createId()), email, name, passwordHash })
    return id
  } catch (error) {
    if (!(error instanceof EmailTaken)) throw error
    throw new ApiFailure(
      'email_taken',
      'This e-mail address has an account already; sign in with it, then open the link again.',
    )
  }
}
