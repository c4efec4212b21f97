import { type Priorities, type PriorityObjective, pointsToGive } from '@sweetspot/domain'

/** Points as they stand in the form, by objective; what is not named has none. */
export type EnteredPoints = ReadonlyMap<string, number>

/** Points that are left to give; negative where too many were given. */
export function pointsLeft(entered: EnteredPoints): number {
  return pointsToGive - [...entered.values()].reduce((sum, points) => sum + points, 0)
}

/** A number of points as somebody may type it: whole, from 0 to 100. */
export function asPoints(text: string): number {
  const number = Math.trunc(Number(text))
  return Number.isFinite(number) ? Math.min(pointsToGive, Math.max(0, number)) : 0
}

/** The same for each, and what does not divide goes to the first ones, one point each. */
export function evenPoints(objectives: readonly PriorityObjective[]): EnteredPoints {
  const share = Math.floor(pointsToGive / Math.max(1, objectives.length))
  const rest = pointsToGive - share * objectives.length
  return new Map(objectives.map(({ id }, index) => [id, share + (index < rest ? 1 : 0)]))
}

/** The answer that the points make. */
export function enteredPriorities(entered: EnteredPoints): Priorities {
  return { points: Object.fromEntries([...entered].filter(([, points]) => points > 0)) }
}

/** The points that the form starts with: those given before, of objectives that are still there. */
export function firstPoints(
  objectives: readonly PriorityObjective[],
  before: Priorities | null,
): EnteredPoints {
  return new Map(objectives.map(({ id }) => [id, before?.points[id] ?? 0]))
}
