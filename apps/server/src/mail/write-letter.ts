import { asInvitationId, asPersonId, asRelationshipId } from '@sweetspot/domain'
import type { Mail, Store } from '@sweetspot/store'
import type { Invitations } from '../people/invitations.ts'
import type { ResetLinks } from '../people/reset-links.ts'
import { invitationLetter, resetLetter } from './compose-letter.ts'
import type { Letter } from './letter.ts'

/** What letters are made from. */
export interface LetterParts {
  readonly store: Store
  readonly resets: ResetLinks
  readonly invitations: Invitations
}

/** Makes the letter of a mail with a fresh link, which replaces the one of an earlier attempt; null where it is void. */
export function writeLetter(parts: LetterParts, mail: Mail): Promise<Letter | null> {
  switch (mail.purpose) {
    case 'reset':
      return writeReset(parts, mail)
    case 'invitation':
      return writeInvitation(parts, mail)
  }
}

async function writeReset({ store, resets }: LetterParts, mail: Mail): Promise<Letter | null> {
  const personId = asPersonId(mail.subject)
  const profile = await store.profiles.read(personId)
  if (profile === null) return null
  const { link } = await resets.mailed(personId, mail.expiresAt)
  return resetLetter(profile.name, link, mail.expiresAt, profile)
}

async function writeInvitation({ invitations }: LetterParts, mail: Mail): Promise<Letter | null> {
  const renewed = await invitations.renew(asRelationshipId(mail.place), asInvitationId(mail.subject))
  if (renewed === null) return null
  const { link, expiresAt, lookup } = renewed
  const names = {
    person: lookup.invitedBy.name,
    organisation: lookup.invitedBy.organisation,
    relationship: lookup.relationship,
    company: lookup.organisation,
    host: lookup.host,
  }
  return invitationLetter(names, link, expiresAt, { language: mail.language, timeZone: null })
}
