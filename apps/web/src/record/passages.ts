import type { Measure, ObjectiveEvent } from '@sweetspot/domain'

/** Words that were recorded with an event: a reason, evidence, the result of a measure, or other words for a part. */
export interface Passage {
  readonly of:
    | { readonly kind: 'reason' | 'evidence' }
    | { readonly kind: 'measure'; readonly name: string }
    | { readonly kind: 'part'; readonly part: string }
  readonly text: string
}

/** The words that an event of an objective holds, in reading order; empty ones are left out. */
export function passagesOf({ payload }: ObjectiveEvent, measures: readonly Measure[]): readonly Passage[] {
  const passages: Passage[] = []
  if ('suggestions' in payload) {
    for (const { part, words } of payload.suggestions)
      passages.push({ of: { kind: 'part', part }, text: words })
  }
  if ('evidence' in payload) {
    for (const { measureId, result } of payload.results) {
      const name = measures.find(({ id }) => id === measureId)?.name ?? measureId
      passages.push({ of: { kind: 'measure', name }, text: result })
    }
    passages.push({ of: { kind: 'evidence' }, text: payload.evidence })
  }
  if ('reason' in payload) passages.push({ of: { kind: 'reason' }, text: payload.reason })
  return passages.filter(({ text }) => text !== '')
}
