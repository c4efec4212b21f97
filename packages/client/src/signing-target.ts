import { objectiveContent, signedPageContent } from '@sweetspot/documents'
import { type ContentHashes, contentHashes, type SignedContent } from '@sweetspot/domain'
import type { CommandMessage } from '@sweetspot/protocol'
import { ApiError } from './api.ts'
import type { DocumentReplica } from './document-replica.ts'

/** An object that both sides can sign. */
export interface SigningTarget {
  readonly kind: SignedContent['kind']
  readonly id: string
}

/** The proposal that somebody read: the event's number and the root over its content. */
export interface ReadProposal {
  readonly seq: number
  readonly root: string
}

/** A target's content as it stands here, or null where there is nothing to sign. */
export function contentHere(
  { kind, id }: SigningTarget,
  documents: readonly DocumentReplica[],
): SignedContent | null {
  const [first, second, third] = documents
  switch (kind) {
    case 'objective': {
      if (first === undefined || second === undefined || third === undefined) return null
      return objectiveContent({ objectives: first.doc, clientWins: second.doc, vendorWins: third.doc }, id)
    }
    case 'page':
      return first === undefined ? null : signedPageContent(first.doc, id)
  }
}

/** Hashes of a target's content as it stands here; throws `ApiError` where there is nothing to sign. */
export function hashesHere(target: SigningTarget, documents: readonly DocumentReplica[]): ContentHashes {
  const content = contentHere(target, documents)
  if (content !== null) return contentHashes(content)
  throw new ApiError(
    target.kind === 'objective'
      ? { code: 'unknown_objective', message: 'This objective was archived; restore it first.' }
      : { code: 'unknown_page', message: 'This page was archived; restore it first.' },
  )
}

/** The command that proposes a target with these hashes. */
export function proposeCommand(
  { kind, id }: SigningTarget,
  { root, partHashes }: ContentHashes,
): CommandMessage {
  const expected = { root, partHashes }
  switch (kind) {
    case 'objective':
      return { type: 'objective.propose', objectiveId: id, expected }
    case 'page':
      return { type: 'page.propose', pageId: id, expected }
  }
}

/** The command that signs a target's proposal. */
export function signCommand({ kind, id }: SigningTarget, { seq, root }: ReadProposal): CommandMessage {
  const proposal = { proposalSeq: seq, root }
  switch (kind) {
    case 'objective':
      return { type: 'objective.sign', objectiveId: id, ...proposal }
    case 'page':
      return { type: 'page.sign', pageId: id, ...proposal }
  }
}
