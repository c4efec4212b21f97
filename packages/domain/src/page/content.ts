import type { PageId } from '../ids.ts'
import type { RichText } from '../rich-text.ts'
import type { SignableKind } from '../signing/decide.ts'

/** What is signed of a page, part by part. */
export type PageParts = { readonly title: string; readonly body: RichText }

/** Name of a part of a page. */
export type PagePart = keyof PageParts
export const pageParts = ['title', 'body'] as const satisfies readonly PagePart[]

/** The canonical content of a page that both sides share: the charter, a plan, or any other text. */
export type PageContent = {
  readonly kind: 'page'
  readonly schema: 1
  readonly id: PageId
  readonly parts: PageParts
}

/** Pages as something to sign. */
export const signablePage: SignableKind<PageContent> = { noun: 'page', parts: pageParts }
