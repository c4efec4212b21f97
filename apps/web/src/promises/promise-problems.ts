/** A promise as it was entered; without an owner it is asked for. */
export interface EnteredPromise {
  readonly what: string
  readonly due: string
  /** Null where the other side will name its owner. */
  readonly ownerId: string | null
}

/** Name of the sentence for each field that is not right. */
export type PromiseProblem = 'noWhat' | 'noDue' | 'past' | 'noOwner'

/** What is wrong with an entered promise, by field. `today` is YYYY-MM-DD. */
export function promiseProblems(
  { what, due, ownerId }: EnteredPromise,
  today: string,
): Readonly<Record<string, PromiseProblem>> {
  return {
    ...(what.trim() === '' ? { what: 'noWhat' } : {}),
    ...(due === '' ? { due: 'noDue' } : due < today ? { due: 'past' } : {}),
    ...(ownerId === '' ? { owner: 'noOwner' } : {}),
  } as const
}
