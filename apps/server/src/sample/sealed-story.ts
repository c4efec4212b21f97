import type { Party, ValueCategory } from '@sweetspot/domain'

/** A thing that a side seeks, and the objectives that it marked as serving it, by reference. */
interface SampleSought {
  readonly id: string
  readonly category: ValueCategory
  readonly words: string
  readonly servedBy: readonly string[]
}

/** What both sides said they seek, soon after they began. */
export const sampleSought: Readonly<
  Record<Party, { readonly by: string; readonly daysAgo: number; readonly items: readonly SampleSought[] }>
> = {
  client: {
    by: 'amara.osei',
    daysAgo: 158,
    items: [
      {
        id: 'hh-christmas',
        category: 'lower_risk',
        words: 'Shops that trade through Christmas without an outage',
        servedBy: ['OBJ-01', 'OBJ-02'],
      },
      {
        id: 'hh-run-cost',
        category: 'reduced_cost',
        words: 'A fifth less to run each store by the end of the contract',
        servedBy: ['OBJ-01', 'OBJ-06'],
      },
      {
        id: 'hh-decisions',
        category: 'focus_on_core',
        words: 'Decisions about our products taken by our own people',
        servedBy: ['OBJ-04'],
      },
      {
        id: 'hh-ideas',
        category: 'increased_innovation',
        words: 'One idea a quarter that reaches a shop',
        servedBy: [],
      },
    ],
  },
  vendor: {
    by: 'daniel.kowalczyk',
    daysAgo: 156,
    items: [
      {
        id: 'nd-reference',
        category: 'reference',
        words: 'A reference in UK retail that we may name',
        servedBy: ['OBJ-01'],
      },
      {
        id: 'nd-know-how',
        category: 'industry_knowledge',
        words: 'Know-how in retail finance that we can use elsewhere',
        servedBy: ['OBJ-03'],
      },
      {
        id: 'nd-margin',
        category: 'margin',
        words: 'A margin that survives the third year',
        servedBy: ['OBJ-02', 'OBJ-05'],
      },
      {
        id: 'nd-extension',
        category: 'renewal_or_extension',
        words: 'An early word about what comes after this contract',
        servedBy: [],
      },
    ],
  },
}

/** How both sides weighed the objectives before they began to sign, by reference. */
export const samplePriorities: Readonly<
  Record<
    Party,
    { readonly by: string; readonly daysAgo: number; readonly points: Readonly<Record<string, number>> }
  >
> = {
  client: {
    by: 'helen.whitcombe',
    daysAgo: 118,
    points: { 'OBJ-01': 35, 'OBJ-02': 30, 'OBJ-03': 10, 'OBJ-04': 15, 'OBJ-05': 5, 'OBJ-06': 5 },
  },
  vendor: {
    by: 'daniel.kowalczyk',
    daysAgo: 117,
    points: { 'OBJ-01': 30, 'OBJ-02': 15, 'OBJ-03': 20, 'OBJ-04': 0, 'OBJ-05': 20, 'OBJ-06': 15 },
  },
}
