import type * as Y from 'yjs'

const suffix = '/serves'

/**
 * Which of the things that a side seeks an objective serves, as that side says in its own words' document: item ids by
 * objective. What an old or foreign client wrote there reads as nothing.
 */
export function readServes(wins: Y.Doc): ReadonlyMap<string, readonly string[]> {
  const serves = new Map<string, readonly string[]>()
  for (const [key, value] of wins.getMap('cells').entries()) {
    if (!key.endsWith(suffix) || !Array.isArray(value)) continue
    const ids = value.filter((id): id is string => typeof id === 'string')
    if (ids.length > 0) serves.set(key.slice(0, -suffix.length), ids)
  }
  return serves
}

/** Says which of the own side's things an objective serves. */
export function setServes(wins: Y.Doc, objectiveId: string, itemIds: readonly string[]): void {
  wins.getMap('cells').set(`${objectiveId}${suffix}`, itemIds)
}
