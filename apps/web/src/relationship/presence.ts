import {
  type PresencePlace,
  type PresenceUser,
  presencePlaceSchema,
  presenceUserSchema,
} from '@sweetspot/protocol'

/** Somebody else who has this relationship open, and where they are. */
export interface Present {
  readonly user: PresenceUser
  readonly at: PresencePlace | null
}

/** Reads the other people from awareness states; what cannot be read is left out, and so is one's own person. */
export function readPresence(states: Iterable<unknown>, ownPersonId: string): readonly Present[] {
  const present: Present[] = []
  for (const state of states) {
    if (typeof state !== 'object' || state === null) continue
    const { user, at } = state as { user?: unknown; at?: unknown }
    const who = presenceUserSchema.safeParse(user)
    if (!who.success || who.data.personId === ownPersonId) continue
    const place = presencePlaceSchema.safeParse(at)
    present.push({ user: who.data, at: place.success ? place.data : null })
  }
  return present.sort((a, b) => (a.user.name < b.user.name ? -1 : a.user.name > b.user.name ? 1 : 0))
}

/** The person of one awareness state; null where it cannot be read. */
export function userOf(state: unknown): PresenceUser | null {
  const user = typeof state === 'object' && state !== null ? (state as { user?: unknown }).user : undefined
  const who = presenceUserSchema.safeParse(user)
  return who.success ? who.data : null
}

/** Each person once, however many windows they have open. */
export function peopleOf(present: readonly Present[]): readonly PresenceUser[] {
  return [...new Map(present.map(({ user }) => [user.personId, user])).values()]
}
