import type { SigningTarget } from '@sweetspot/client'
import {
  type ContentHashes,
  partsOfKind,
  type SignedContent,
  type SignedPart,
  type SigningRecord,
  type SigningStanding,
  signingStanding,
} from '@sweetspot/domain'

/** Something that both sides can sign, as the panel and its dialogs need it: an objective, or a shared page. */
export interface SigningSubject {
  readonly target: SigningTarget
  /** Today's draft as it would be signed; null where nothing can be proposed, because it is archived. */
  readonly content: SignedContent | null
  /** Hashes of today's draft; null where nothing is recorded to compare with. */
  readonly hashes: ContentHashes | null
  readonly record: SigningRecord<SignedContent> | undefined
  /** What has to be written before it can be proposed, as a sentence; null where nothing is missing. */
  readonly missing: string | null
}

/** Who signed it, and what changed since. */
export function subjectStanding({ target, record, hashes }: SigningSubject): SigningStanding<SignedPart> {
  return signingStanding(partsOfKind(target.kind), record, hashes?.partHashes ?? null)
}
