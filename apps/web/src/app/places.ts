import { Handshake, type LucideIcon, ScrollText, Sun, Target } from 'lucide-react'

/** An address below a relationship that needs nothing but the relationship's id. */
export type PlaceAddress =
  | '/r/$relationshipId'
  | '/r/$relationshipId/objectives'
  | '/r/$relationshipId/import'
  | '/r/$relationshipId/begin'
  | '/r/$relationshipId/priorities'
  | '/r/$relationshipId/relationship'
  | '/r/$relationshipId/seek'
  | '/r/$relationshipId/people'
  | '/r/$relationshipId/pages'
  | '/r/$relationshipId/record'

/** A page that belongs to a place, beside others. */
export interface PlacePage {
  /** Name in the `shell` catalog. */
  readonly key: 'objectives' | 'priorities' | 'import' | 'begin' | 'interests' | 'seek' | 'people' | 'pages'
  readonly to: PlaceAddress
  /** Whether it is one of the place's tabs; else something on the place's first page leads there. */
  readonly isTab: boolean
}

/** A place of the main navigation; those that are not built yet are not in the list. */
export interface Place {
  /** Name in the `shell` catalog. */
  readonly key: 'today' | 'objectives' | 'relationship' | 'record'
  readonly to: PlaceAddress
  readonly Icon: LucideIcon
  /** Its pages, the first one being what the navigation leads to; none where it is one page itself. */
  readonly pages: readonly PlacePage[]
}

/** The navigation, in its order. */
export const places: readonly Place[] = [
  {
    key: 'today',
    to: '/r/$relationshipId',
    Icon: Sun,
    pages: [{ key: 'begin', to: '/r/$relationshipId/begin', isTab: false }],
  },
  {
    key: 'objectives',
    to: '/r/$relationshipId/objectives',
    Icon: Target,
    pages: [
      { key: 'objectives', to: '/r/$relationshipId/objectives', isTab: true },
      { key: 'priorities', to: '/r/$relationshipId/priorities', isTab: true },
      { key: 'import', to: '/r/$relationshipId/import', isTab: false },
    ],
  },
  {
    key: 'relationship',
    to: '/r/$relationshipId/relationship',
    Icon: Handshake,
    pages: [
      { key: 'interests', to: '/r/$relationshipId/relationship', isTab: true },
      { key: 'seek', to: '/r/$relationshipId/seek', isTab: false },
      { key: 'people', to: '/r/$relationshipId/people', isTab: true },
      { key: 'pages', to: '/r/$relationshipId/pages', isTab: true },
    ],
  },
  { key: 'record', to: '/r/$relationshipId/record', Icon: ScrollText, pages: [] },
]

/** Where a page is: its place, and which of the place's pages it is, where there are several. */
export interface Whereabouts {
  readonly place: Place
  readonly page: PlacePage | null
  /** The object that is open on it. */
  readonly object: string | null
}

/** Reads from an address where one is; null outside of all places. */
export function whereabouts(pathname: string): Whereabouts | null {
  const [, first, , segment = '', object = ''] = pathname.split('/')
  if (first !== 'r') return null
  const address = segment === '' ? '/r/$relationshipId' : `/r/$relationshipId/${segment}`
  for (const place of places) {
    const page = place.pages.find(({ to }) => to === address) ?? null
    if (page !== null || place.to === address) return { place, page, object: object === '' ? null : object }
  }
  return null
}

/** The address of the page on which something happens: what is opened within it does not count. */
export function pageOf(pathname: string): string {
  return pathname.split('/').slice(0, 4).join('/').replace(/\/$/, '')
}
