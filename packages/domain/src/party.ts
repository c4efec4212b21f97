/** The two sides of a relationship. */
export const parties = ['client', 'vendor'] as const
export type Party = (typeof parties)[number]

/** The side across the table. */
export function otherParty(party: Party): Party {
  return party === 'client' ? 'vendor' : 'client'
}
