import { charterName } from '@sweetspot/documents'
import { type Party, scopeFor } from '@sweetspot/domain'
import type { PageSummary } from '@sweetspot/protocol'
import { type Place, places } from './audience.ts'

/** The pages of one place. */
export interface PlacePages {
  readonly place: Place
  readonly active: readonly PageSummary[]
  readonly archived: readonly PageSummary[]
}

/** Whether a page is the relationship's charter. */
export function isCharter({ scope, name }: Pick<PageSummary, 'scope' | 'name'>): boolean {
  return scope === 'table' && name === charterName
}

/** The pages by who reads them; in each place the charter first, then by title, whatever the case. */
export function pagesByPlace(pages: readonly PageSummary[], party: Party): readonly PlacePages[] {
  const sorted = pages.toSorted(
    (a, b) =>
      Number(isCharter(b)) - Number(isCharter(a)) ||
      a.title.localeCompare(b.title) ||
      (a.name < b.name ? -1 : 1),
  )
  return places.map((place) => {
    const here = sorted.filter(({ scope }) => scopeFor(party, scope) === place)
    return {
      place,
      active: here.filter(({ archivedAt }) => archivedAt === null),
      archived: here.filter(({ archivedAt }) => archivedAt !== null),
    }
  })
}
