import { diffWords, partText, type WordChange } from '@sweetspot/documents'
import { type ObjectivePart, type ObjectiveParts, objectiveParts } from '@sweetspot/domain'

/** The difference of one part, word by word. */
export interface PartDifference {
  readonly part: ObjectivePart
  readonly changes: readonly WordChange[]
  /** Whether the words are the same and only their form (a heading, a link) differs. */
  readonly formOnly: boolean
}

/** Word-level differences of the given parts, in reading order. */
export function partDifferences(
  before: ObjectiveParts,
  after: ObjectiveParts,
  parts: readonly ObjectivePart[],
): readonly PartDifference[] {
  return objectiveParts
    .filter((part) => parts.includes(part))
    .map((part) => {
      const changes = diffWords(partText(before, part), partText(after, part))
      return { part, changes, formOnly: changes.every((change) => change.kind === 'same') }
    })
}
