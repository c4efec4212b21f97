import type { Party } from '../party.ts'

/** How sure each side is that the objective will be achieved, 1 to 5; null where it has not said. */
export type Confidence = Readonly<Record<Party, number | null>>

/** How far the two sides' confidence lies apart. */
export interface ConfidenceGap {
  /** The client's confidence minus the vendor's; above zero the vendor is the less sure. */
  readonly points: number
  /** A vendor who is less sure than its client may have been tempted to say yes. */
  readonly isTemptedToSayYes: boolean
}

/** The confidence gap, or null where one side has not said how sure it is. */
export function confidenceGap({ client, vendor }: Confidence): ConfidenceGap | null {
  if (client === null || vendor === null) return null
  return { points: client - vendor, isTemptedToSayYes: vendor < client }
}
