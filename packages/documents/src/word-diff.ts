import { diffWordsWithSpace } from 'diff'

/** A stretch of text that two versions share, or that only one of them has. */
export interface WordChange {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** Difference of two texts by words. */
export function diffWords(before: string, after: string): readonly WordChange[] {
  return diffWordsWithSpace(before, after).map((change) => ({
    kind: change.added ? 'added' : change.removed ? 'removed' : 'same',
    text: change.value,
  }))
}
