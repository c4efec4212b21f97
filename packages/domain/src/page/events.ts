import type { Hash } from '../hash.ts'
import type { PageId } from '../ids.ts'
import type { CaptureOf, Signer } from '../signing/record.ts'
import type { PageContent } from './content.ts'

/** What is recorded of pages. */
export type PageEvent =
  | {
      readonly type: 'page.proposed'
      readonly payload: CaptureOf<PageContent> & { readonly pageId: PageId; readonly signer: Signer }
    }
  | {
      readonly type: 'page.signed'
      readonly payload: {
        readonly pageId: PageId
        readonly proposalSeq: number
        readonly root: Hash
        readonly signer: Signer
      }
    }
