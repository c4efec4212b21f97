import { seedPage, signedPageContent } from '@sweetspot/documents'
import {
  asPageId,
  caucusOf,
  decidePublish,
  hashJson,
  type PageContent,
  type PageId,
  refuse,
} from '@sweetspot/domain'
import type { PagePlace } from '@sweetspot/protocol'
import type { NewDocument } from '@sweetspot/store'
import { createId } from '../create-id.ts'
import type { LedgerService } from '../ledger/ledger-service.ts'
import type { MemberHere } from '../ledger/member-of.ts'
import { recorded } from '../ledger/recorded.ts'
import type { PageListParts } from './page-list.ts'

/** Which private page, and the root of the text that the person saw. */
export interface PublishedText {
  readonly name: string
  readonly root: string
}

/**
 * Makes a shared page of what a private one says now: its text and nothing of its history, in the transaction that
 * records it. Publishing one text twice finds the page that it became. Throws `ApiFailure`.
 */
export async function publishPage(
  { store, engine, ledger }: PageListParts & { readonly ledger: LedgerService },
  { relationshipId, member }: MemberHere,
  session: string,
  { name, root }: PublishedText,
): Promise<PagePlace> {
  const row = await store.documents.find(relationshipId, caucusOf(member.party), name)
  const held =
    row?.kind === 'page'
      ? await engine.capture([row.id], ([page]) => (page ? signedPageContent(page.doc, name) : null))
      : null
  // Follows from the text, so that a repetition makes no second page; says nothing to who does not hold both.
  const pageId = asPageId(hashJson({ published: row?.id ?? '', root }).slice(0, 32))
  const place: PagePlace = { name: pageId, scope: 'table', kind: 'page', title: held?.parts.title ?? '' }
  if ((await store.documents.find(relationshipId, 'table', pageId)) !== null) return place
  const { personId: actor, party } = member
  const origin = { actor, party, session, via: 'http' } as const
  const outcome = await ledger.decide({
    relationshipId,
    chain: 'shared',
    author: member,
    decide: (state) => {
      const current = state.members.get(actor)
      if (current !== undefined) return decidePublish(current, { held, seenRoot: root, pageId })
      return refuse(
        'not_allowed',
        'You do not belong to this relationship any more; ask a lead of your side.',
      )
    },
    documents: held === null ? [] : [copyOf(held, pageId, { relationshipId, origin })],
  })
  recorded(outcome)
  return place
}

function copyOf(
  { parts }: PageContent,
  pageId: PageId,
  {
    relationshipId,
    origin,
  }: Pick<NewDocument, 'relationshipId'> & Pick<NonNullable<NewDocument['seed']>, 'origin'>,
): NewDocument {
  return {
    id: createId(),
    relationshipId,
    scope: 'table',
    name: pageId,
    kind: 'page',
    createdBy: origin.actor,
    seed: { bytes: seedPage(parts.title, parts.body), origin },
  }
}
