import { type Party, parties } from '../party.ts'
import type { SoughtItem, ValueSought } from './value-sought.ts'

/** An objective and the things it serves, as each side marked for its own. */
export interface ServedObjective {
  readonly id: string
  readonly title: string
  readonly serves: Readonly<Record<Party, readonly string[]>>
}

/** An objective in the picture with the things of each side that it serves. */
export interface SweetObjective {
  readonly id: string
  readonly title: string
  readonly serves: Readonly<Record<Party, readonly SoughtItem[]>>
}

/** The two lists laid over each other. */
export interface SweetSpot {
  /** What nothing serves yet, by side. */
  readonly unserved: Readonly<Record<Party, readonly SoughtItem[]>>
  /** What serves at least one thing of each side: the sweet spot. */
  readonly shared: readonly SweetObjective[]
  /** What serves one side only, by that side. */
  readonly oneSided: Readonly<Record<Party, readonly SweetObjective[]>>
}

/** Lays what both sides seek over what the objectives serve. A mark on something that nobody seeks counts for nothing. */
export function sweetSpot(
  sought: Readonly<Record<Party, ValueSought>>,
  objectives: readonly ServedObjective[],
): SweetSpot {
  const marked = objectives.map(({ id, title, serves }): SweetObjective => {
    const found = (party: Party): readonly SoughtItem[] =>
      sought[party].items.filter((item) => serves[party].includes(item.id))
    return { id, title, serves: { client: found('client'), vendor: found('vendor') } }
  })
  const isFor = (objective: SweetObjective, party: Party): boolean => objective.serves[party].length > 0
  const unserved = (party: Party): readonly SoughtItem[] =>
    sought[party].items.filter((item) => !marked.some(({ serves }) => serves[party].includes(item)))
  const only = (party: Party): readonly SweetObjective[] =>
    marked.filter((objective) => parties.every((side) => isFor(objective, side) === (side === party)))
  return {
    unserved: { client: unserved('client'), vendor: unserved('vendor') },
    shared: marked.filter((objective) => parties.every((party) => isFor(objective, party))),
    oneSided: { client: only('client'), vendor: only('vendor') },
  }
}
