import { diffWords, partText, type WordChange } from '@sweetspot/documents'
import { partsOfKind, type SignedContent, type SignedPart } from '@sweetspot/domain'

/** The difference of one part, word by word. */
export interface PartDifference {
  readonly part: SignedPart
  readonly changes: readonly WordChange[]
  /** Whether the words are the same and only their form (a heading, a link) differs. */
  readonly formOnly: boolean
}

/** Word-level differences of the given parts of two contents of one kind, in reading order. */
export function partDifferences(
  before: SignedContent,
  after: SignedContent,
  parts: readonly SignedPart[],
): readonly PartDifference[] {
  return partsOfKind(before.kind)
    .filter((part) => parts.includes(part))
    .map((part) => {
      const changes = diffWords(partText(before, part), partText(after, part))
      return { part, changes, formOnly: changes.every((change) => change.kind === 'same') }
    })
}
