import {
  type Measure,
  type ObjectivePart,
  type ObjectiveParts,
  type Owner,
  plainText,
} from '@sweetspot/domain'
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

/** A part of an objective as lines of text, to be read and compared. */
export function partText(parts: ObjectiveParts, part: ObjectivePart): string {
  switch (part) {
    case 'title':
      return parts.title
    case 'description':
    case 'clientWin':
    case 'vendorWin':
      return plainText(parts[part])
    case 'measures':
      return parts.measures.map(measureText).join('\n')
    case 'owners':
      return [parts.owners.client, parts.owners.vendor].map(ownerText).join('\n')
    case 'due':
      return parts.due ?? '—'
  }
}

function measureText({ name, unit, baseline, target, due }: Measure): string {
  const step = [baseline, target].filter((value) => value !== '').join(' → ')
  return [name, [step, unit].filter((value) => value !== '').join(' '), due]
    .filter((value) => value !== '')
    .join(', ')
}

function ownerText(owner: Owner | null): string {
  return owner?.name ?? '—'
}
