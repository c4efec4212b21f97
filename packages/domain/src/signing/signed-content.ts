import type { Hash } from '../hash.ts'
import { type ObjectiveContent, type ObjectivePart, objectiveParts } from '../objective/content.ts'
import { type PageContent, type PagePart, pageParts } from '../page/content.ts'
import { changedAmong } from './content.ts'

/** Everything that two sides sign; the next kind of object joins here. */
export type SignedContent = ObjectiveContent | PageContent

/** The name of a part of anything that is signed. */
export type SignedPart = ObjectivePart | PagePart

/** The parts of a kind, in reading order. */
export function partsOfKind(kind: SignedContent['kind']): readonly SignedPart[] {
  switch (kind) {
    case 'objective':
      return objectiveParts
    case 'page':
      return pageParts
  }
}

/** The parts in which two contents of one kind differ, by their hashes, in reading order. */
export function changedParts(
  kind: SignedContent['kind'],
  before: Readonly<Record<string, Hash>>,
  after: Readonly<Record<string, Hash>>,
): readonly SignedPart[] {
  return changedAmong(partsOfKind(kind), before, after)
}
