import { otherParty, type Party, parties } from '../party.ts'

/** An objective as it stood in the register when a round began. */
export type PriorityObjective = { readonly id: string; readonly title: string }

/** How a side distributes its points: whole numbers by objective. What is not named got none. */
export type Priorities = { readonly points: Readonly<Record<string, number>> }

/** What each side distributes in a round. */
export const pointsToGive = 100

/** Most objectives of a round: beyond, not every one could get a point. */
export const maxPriorityObjectives = 100

/** Points of one objective. */
export function pointsOf({ points }: Priorities, objectiveId: string): number {
  return Object.hasOwn(points, objectiveId) ? (points[objectiveId] ?? 0) : 0
}

/** Whether these are 100 points in whole numbers, given to objectives of the round only. */
export function isPriorities(objectives: readonly PriorityObjective[], priorities: Priorities): boolean {
  const known = new Set(objectives.map(({ id }) => id))
  const given = Object.entries(priorities.points)
  const sound = given.every(([id, points]) => known.has(id) && Number.isSafeInteger(points) && points >= 0)
  return sound && given.reduce((sum, [, points]) => sum + points, 0) === pointsToGive
}

/**
 * How far the two sides agree on what matters: `Σ min(points_c, points_v)`, from 0 (nothing in common) to 100 (the
 * same points). Source: product.md, Priorities.
 */
export function priorityMatch(
  objectives: readonly PriorityObjective[],
  values: Readonly<Record<Party, Priorities>>,
): number {
  return objectives.reduce(
    (sum, { id }) => sum + Math.min(pointsOf(values.client, id), pointsOf(values.vendor, id)),
    0,
  )
}

/** Points of both sides for one objective, and who gave it more. */
export interface PriorityDifference extends PriorityObjective {
  readonly points: Readonly<Record<Party, number>>
  /** The side to which it matters more, or null where both gave the same. */
  readonly dearerTo: Party | null
  readonly difference: number
}

/** The objectives with both sides' points, in the order of the round. */
export function comparePriorities(
  objectives: readonly PriorityObjective[],
  values: Readonly<Record<Party, Priorities>>,
): readonly PriorityDifference[] {
  return objectives.map((objective) => {
    const points = {
      client: pointsOf(values.client, objective.id),
      vendor: pointsOf(values.vendor, objective.id),
    }
    const dearerTo = parties.find((party) => points[party] > points[otherParty(party)]) ?? null
    return { ...objective, points, dearerTo, difference: Math.abs(points.client - points.vendor) }
  })
}

/** Least difference that is called room to trade: a tenth of all points; below it the two are as good as agreed. */
const roomFrom = 10

/**
 * Where the sides can trade: what matters clearly more to one of them, most first. A difference is no fault; each can
 * give where it matters little to get where it matters much.
 */
export function roomToTrade(compared: readonly PriorityDifference[]): readonly PriorityDifference[] {
  return compared
    .filter(({ difference }) => difference >= roomFrom)
    .toSorted((a, b) => b.difference - a.difference)
}
