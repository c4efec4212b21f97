/** What the deputy form holds; days as YYYY-MM-DD, '' where nothing is chosen. */
export interface DeputyEntry {
  readonly deputyId: string
  readonly from: string
  readonly until: string
}

/** A sentence's key in the catalog under `deputyDialog`. */
export type DeputyProblem = 'missing' | 'noFrom' | 'noUntil' | 'order' | 'past'

/** What is missing or does not fit in the deputy form, by field. */
export function deputyProblems(
  { deputyId, from, until }: DeputyEntry,
  today: string,
): Readonly<Partial<Record<keyof DeputyEntry, DeputyProblem>>> {
  return {
    ...(deputyId === '' ? { deputyId: 'missing' } : {}),
    ...(from === '' ? { from: 'noFrom' } : {}),
    ...untilProblem(from, until, today),
  }
}

function untilProblem(from: string, until: string, today: string): { until?: DeputyProblem } {
  if (until === '') return { until: 'noUntil' }
  if (from !== '' && until < from) return { until: 'order' }
  return until < today ? { until: 'past' } : {}
}
