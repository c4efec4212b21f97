import { may } from '../access/access.ts'
import type { Hash } from '../hash.ts'
import type { PageId } from '../ids.ts'
import type { Member } from '../member.ts'
import { type Refusal, refuse } from '../refusal.ts'
import { caucusOf } from '../scope.ts'
import { contentHashes } from '../signing/content.ts'
import type { PageContent } from './content.ts'

/** A text that one side made known to the other as a new shared page. Where it came from is nobody's business. */
export type PagePublished = {
  readonly type: 'page.published'
  readonly payload: { readonly pageId: PageId; readonly title: string; readonly root: Hash }
}

/** What a person asks to publish: the text that they saw, and as which new page. */
export interface PublishRequest {
  /** The private page's text as the server holds it at this moment; null where there is none. */
  readonly held: PageContent | null
  /** Root of the text that the person saw. */
  readonly seenRoot: Hash
  readonly pageId: PageId
}

/** Decides whether a private text becomes a shared page, and which exact text is recorded of it. Pure. */
export function decidePublish(
  member: Member,
  { held, seenRoot, pageId }: PublishRequest,
): readonly PagePublished[] | Refusal {
  const isAllowed =
    may(member, 'document.write', caucusOf(member.party)) && may(member, 'document.create', 'table')
  if (!isAllowed) {
    return refuse('not_allowed', 'Your role reads only; ask a lead or a member of your side to publish it.')
  }
  if (held === null) {
    return refuse('unknown_page', 'There is no such private page, or it was archived; restore it first.')
  }
  if (contentHashes(held).root !== seenRoot) {
    return refuse(
      'content_changed',
      'Somebody changed this page just now; read it once more, then publish it.',
    )
  }
  const published: PageContent = { ...held, id: pageId }
  const { root } = contentHashes(published)
  return [{ type: 'page.published', payload: { pageId, title: published.parts.title, root } }]
}
