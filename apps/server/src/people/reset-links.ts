import { asPersonId, may, type PersonId } from '@sweetspot/domain'
import type { Store } from '@sweetspot/store'
import type { Origins } from '../config/origins.ts'
import { ApiFailure } from '../http/api-failure.ts'
import type { LedgerService } from '../ledger/ledger-service.ts'
import type { MemberHere } from '../ledger/member-of.ts'
import { createToken, hashToken } from './one-time-token.ts'
import type { PasswordHasher } from './password.ts'
import type { SignIn } from './sign-in.ts'
import type { SignInLimit } from './sign-in-limit.ts'

const validMs = 24 * 3_600_000

/** What reset links are made of. */
export interface ResetParts {
  readonly store: Store
  readonly ledger: LedgerService
  readonly origins: Origins
  readonly signIn: SignIn
  readonly passwords: PasswordHasher
  readonly limit: SignInLimit
}

/** Links with which somebody who has forgotten their password chooses a new one: by their own mail, or from their lead. */
export class ResetLinks {
  readonly #parts: ResetParts

  constructor(parts: ResetParts) {
    this.#parts = parts
  }

  /** Makes a link for a member; an earlier one stops working. Throws `ApiFailure` where the asker may not. */
  async issue({ member, room }: MemberHere, memberId: string): Promise<{ link: string; expiresAt: string }> {
    const { store } = this.#parts
    const personId = asPersonId(memberId)
    if (!may(member, 'members.manage', 'table')) {
      throw new ApiFailure('not_allowed', 'Only a lead of your side can make this link; ask one of them.')
    }
    if (room.state.members.get(personId)?.party !== member.party) {
      throw new ApiFailure('unknown_member', 'Your side has no such member; choose one from the list.')
    }
    if (personId === member.personId) {
      throw new ApiFailure('not_allowed', 'Change your own password in your account.')
    }
    if (!(await this.#leadsEverywhere(member.personId, personId))) {
      throw new ApiFailure(
        'not_allowed',
        'This person also works in a relationship that you do not lead, which the link would open; ask its lead.',
      )
    }
    const expiresAt = new Date(Date.parse(await store.now()) + validMs).toISOString()
    return { ...(await this.#replace(personId, member.personId, expiresAt)), expiresAt }
  }

  /** Makes a link for the person's own mail; an earlier one stops working. */
  async mailed(personId: PersonId, expiresAt: string): Promise<{ link: string }> {
    return await this.#replace(personId, personId, expiresAt)
  }

  async #replace(personId: PersonId, madeBy: PersonId, expiresAt: string): Promise<{ link: string }> {
    const { store, origins } = this.#parts
    const token = createToken()
    await store.links.deleteExpired()
    await store.links.replace({
      purpose: 'reset',
      tokenHash: hashToken(token),
      subject: personId,
      place: madeBy,
      note: null,
      expiresAt,
    })
    return { link: `${origins.publicOrigin}/reset#${token}` }
  }

  /** Sets a new password and ends all sessions of that person. Throws `ApiFailure` `link_void`. */
  async use(token: string, password: string): Promise<void> {
    const { store, signIn, passwords, limit } = this.#parts
    const link = await store.links.take('reset', hashToken(token))
    const personId = asPersonId(link?.subject ?? '')
    // Asked again: since it was made, the person may have joined others, or the lead may have left.
    if (link === null || !(await this.#mayStillOpen(asPersonId(link.place), personId))) {
      throw new ApiFailure('link_void', 'This link was used or has expired; ask for a new one.')
    }
    await store.people.setPasswordHash(personId, await passwords.hash(password))
    await signIn.endAll(personId)
    const account = await store.people.findById(personId)
    if (account !== null) await limit.forget(account.email)
  }

  /** A mailed link was made for its own person; one that was handed over holds while its lead leads. */
  async #mayStillOpen(madeBy: PersonId, personId: PersonId): Promise<boolean> {
    return madeBy === personId || (await this.#leadsEverywhere(madeBy, personId))
  }

  /** A link opens the whole account, so a lead makes one only for people whose every relationship they lead. */
  async #leadsEverywhere(lead: PersonId, personId: PersonId): Promise<boolean> {
    const { store, ledger } = this.#parts
    const memberships = await store.relationships.listForPerson(personId)
    for (const { relationshipId, party } of memberships) {
      const { state } = await ledger.room(relationshipId)
      const member = state.members.get(lead)
      if (member?.party !== party || !may(member, 'members.manage', 'table')) return false
    }
    return memberships.length > 0
  }
}
