import type { ObjectiveId, PersonId, PromiseId } from '../ids.ts'
import type { Party } from '../party.ts'

/** What became of a promise. `done` is said by the side that owes, `kept` and `missed` by the side it is owed to. */
export type PromiseStanding = 'asked' | 'open' | 'done' | 'kept' | 'missed' | 'released' | 'declined'

/** Something that one side owes the other. */
export interface PromiseRecord {
  readonly id: PromiseId
  /** The side that owes it; it is owed to the other. */
  readonly owedBy: Party
  readonly what: string
  /** Last day, YYYY-MM-DD. */
  readonly due: string
  readonly objectiveId: ObjectiveId | null
  /** Who wrote it down, and when. */
  readonly madeBy: PersonId
  readonly madeAt: string
  readonly standing: PromiseStanding
  /** Who sees to it on the side that owes; nobody while it is only asked for. */
  readonly ownerId: PersonId | null
  /** A colleague who was asked to take it over, and has not yet. */
  readonly handedTo: PersonId | null
  /** Why it was declined, missed or released, in the words of whoever said so. */
  readonly reason: string
  /** When it got its present standing. */
  readonly since: string
}

/** The promises of a relationship, and since when leads appointed by a sponsor are leads. */
export interface Promises {
  /** In the order in which they were made. */
  readonly promises: ReadonlyMap<PromiseId, PromiseRecord>
  readonly appointedLeads: ReadonlyMap<PersonId, string>
}

/** A relationship in which nobody has promised anything. */
export const noPromises: Promises = { promises: new Map(), appointedLeads: new Map() }

/** Whether something is still to be done for it by the side that owes it. */
export function isOpenPromise({ standing }: PromiseRecord): boolean {
  return standing === 'open' || standing === 'done'
}

/** Whether its last day is over and nobody has said that it is done. `today` is YYYY-MM-DD. */
export function isOverdue({ standing, due }: PromiseRecord, today: string): boolean {
  return standing === 'open' && due < today
}
