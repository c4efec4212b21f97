/** A promise of the story and what became of it. Days count from today. */
export interface SamplePromise {
  readonly key: string
  readonly what: string
  /** Reference of the objective it belongs to. */
  readonly of: string
  /** Who asked for it; null where it was given unasked. */
  readonly askedBy: string | null
  /** Who gave or accepted it for the side that owes it; null while it is only asked for. */
  readonly givenBy: string | null
  readonly owner: string | null
  readonly madeDaysAgo: number
  readonly dueInDays: number
  /** What was said of it later, by whom, and how long ago. */
  readonly said?: {
    readonly by: string
    readonly daysAgo: number
    readonly word: 'promise.report_done' | 'promise.confirm' | 'promise.miss' | 'promise.release'
    readonly reason: string
  }
}

/** Who owes what to whom, and how it went. */
export const samplePromises: readonly SamplePromise[] = [
  {
    key: 'experts',
    what: 'Two warehouse experts for six weeks, half their time',
    of: 'OBJ-01',
    askedBy: 'ji-woo.park',
    givenBy: 'amara.osei',
    owner: 'priya.nair',
    madeDaysAgo: 1.9,
    dueInDays: -1,
  },
  {
    key: 'pilot',
    what: 'Ten pilot stores that take each patch a week earlier',
    of: 'OBJ-02',
    askedBy: 'daniel.kowalczyk',
    givenBy: 'amara.osei',
    owner: 'priya.nair',
    madeDaysAgo: 1.8,
    dueInDays: 12,
  },
  {
    key: 'runbook',
    what: 'A runbook for the twenty commonest calls',
    of: 'OBJ-05',
    askedBy: null,
    givenBy: 'lucia.fernandez',
    owner: 'ji-woo.park',
    madeDaysAgo: 1.7,
    dueInDays: 5,
    said: { by: 'ji-woo.park', daysAgo: 0.6, word: 'promise.report_done', reason: '' },
  },
  {
    key: 'root-cause',
    what: 'A written cause for the three outages of one patch',
    of: 'OBJ-02',
    askedBy: 'priya.nair',
    givenBy: 'lucia.fernandez',
    owner: 'lucia.fernandez',
    madeDaysAgo: 1.6,
    dueInDays: 0,
    said: {
      by: 'priya.nair',
      daysAgo: 0.5,
      word: 'promise.miss',
      reason: 'The paper names the patch, not why it was let through.',
    },
  },
  {
    key: 'exceptions',
    what: 'Finance reviews exceptions with us every Tuesday',
    of: 'OBJ-03',
    askedBy: 'lucia.fernandez',
    givenBy: 'amara.osei',
    owner: 'tom.hargreaves',
    madeDaysAgo: 1.5,
    dueInDays: 2,
    said: { by: 'lucia.fernandez', daysAgo: 0.4, word: 'promise.confirm', reason: '' },
  },
  {
    key: 'coach',
    what: 'A coach for the next three product owners',
    of: 'OBJ-04',
    askedBy: 'amara.osei',
    givenBy: null,
    owner: null,
    madeDaysAgo: 1.4,
    dueInDays: 21,
  },
]
