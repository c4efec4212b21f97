import type { Member, Party } from '@sweetspot/domain'

/** Somebody who can be mentioned. */
export interface MentionPerson {
  readonly id: string
  readonly label: string
  readonly party: Party
}

/** Suggestions that fit under a line of text on a phone. */
const maxSuggestions = 8

/**
 * The members whose name has a word that begins like this, whatever case and accents: only people of this
 * relationship can be offered, because only they are known here.
 */
export function mentionPeople(members: Iterable<Member>, query: string): readonly MentionPerson[] {
  const wanted = folded(query.trim())
  const people = [...members].map(({ personId, name, party }) => ({ id: personId, label: name, party }))
  return people.filter(({ label }) => beginsLike(folded(label), wanted)).slice(0, maxSuggestions)
}

function beginsLike(name: string, wanted: string): boolean {
  return name.startsWith(wanted) || name.split(/[\s-]+/).some((word) => word.startsWith(wanted))
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('Ł', 'L').toLowerCase()
}
