import { may } from '../access/access.ts'
import type { PageId } from '../ids.ts'
import type { Member } from '../member.ts'
import { type Refusal, refuse } from '../refusal.ts'
import type { RelationshipEvent } from '../relationship/events.ts'
import type { RelationshipState } from '../relationship/state.ts'
import { plainText } from '../rich-text.ts'
import {
  type ExpectedHashes,
  type NamedProposal,
  refuseProposal,
  refuseSignature,
  refuseSigner,
  signerOf,
} from '../signing/decide.ts'
import { signablePage } from './content.ts'
import type { PageCapture } from './record.ts'

/** What a member asks of a page that both sides share. */
export type PageCommand =
  | { readonly type: 'page.propose'; readonly pageId: PageId; readonly expected: ExpectedHashes }
  | ({ readonly type: 'page.sign'; readonly pageId: PageId } & NamedProposal)

/** Who asks, and for a proposal what the server holds of the page at this moment (null: no such shared page). */
export interface PageContext {
  readonly member: Member
  readonly capture: PageCapture | null
}

/** Decides a command about a page: the events to append, or why not. Pure. */
export function decidePage(
  state: RelationshipState,
  command: PageCommand,
  { member, capture }: PageContext,
): readonly RelationshipEvent[] | Refusal {
  if (!may(member, command.type, 'table')) return refuseSigner()
  const record = state.pages.get(command.pageId)
  const signer = signerOf(state, member)
  const { pageId } = command
  switch (command.type) {
    case 'page.propose': {
      if (capture === null) {
        return refuse(
          'unknown_page',
          'There is no such page that both sides share; reload the list of pages.',
        )
      }
      const refusal =
        refuseIncomplete(capture) ??
        refuseProposal(signablePage, record, { capture, expected: command.expected })
      return refusal ?? [{ type: 'page.proposed', payload: { pageId, ...capture, signer } }]
    }
    case 'page.sign': {
      const { proposalSeq, root } = command
      const refusal = refuseSignature(signablePage, record, { proposalSeq, root, member })
      return refusal ?? [{ type: 'page.signed', payload: { pageId, proposalSeq, root, signer } }]
    }
  }
}

function refuseIncomplete({ content: { parts } }: PageCapture): Refusal | null {
  if (parts.title.trim() === '') {
    return refuse('title_missing', 'Give the page a title before you propose it.')
  }
  return plainText(parts.body) === ''
    ? refuse('text_missing', 'Write something on the page before you propose it.')
    : null
}
