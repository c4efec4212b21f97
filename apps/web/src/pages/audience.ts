import { caucusOf, type Party, type Scope, scopeFor, voiceOf } from '@sweetspot/domain'

/** How a place for pages looks to a party; the other side's private place is none. */
export type Place = Exclude<ReturnType<typeof scopeFor>, 'other_caucus'>

/** The places in the order in which the list shows them. */
export const places: readonly Place[] = ['table', 'own_voice', 'other_voice', 'own_caucus']

/** What a scope is to a party; null for the other side's private place. */
export function placeOf(party: Party, scope: Scope): Place | null {
  const place = scopeFor(party, scope)
  return place === 'other_caucus' ? null : place
}

/** The scope of a place in which a party may make pages. */
export function scopeOf(party: Party, place: Exclude<Place, 'other_voice'>): Scope {
  switch (place) {
    case 'table':
      return 'table'
    case 'own_voice':
      return voiceOf(party)
    case 'own_caucus':
      return caucusOf(party)
  }
}
