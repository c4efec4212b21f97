import type { Owner } from '../objective/content.ts'
import type { Party } from '../party.ts'
import { clearReading, type FieldReading, notedReading } from './field-reading.ts'
import { foldedText, singleLine } from './folded-text.ts'
import type { ImportContext } from './import-preview.ts'

/** Finds the member of a side whom a name means. A name that is nobody's, or two people's, stays a name. */
export function readOwner(
  text: string,
  party: Party,
  members: ImportContext['members'],
): FieldReading<Owner | null> {
  const name = singleLine(text)
  if (name === '') return clearReading(null)
  const folded = foldedText(name)
  const meant = members.filter((member) => member.party === party && foldedText(member.name) === folded)
  const [member] = meant
  if (member !== undefined && meant.length === 1) {
    return clearReading({ personId: member.personId, name: member.name })
  }
  const message =
    member === undefined
      ? `“${name}” is not a member on the ${party}’s side; the name stays, choose a person.`
      : `The ${party}’s side has ${meant.length} people called “${name}”; the name stays, choose a person.`
  const field = `${party}Owner` as const
  return notedReading(
    { personId: null, name },
    { field, code: 'owner_unknown', raw: name, proposal: null, message },
  )
}
