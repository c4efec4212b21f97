import type { PresenceUser } from '@sweetspot/protocol'
import type { Extensions } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret'
import { TaskItem, TaskList } from '@tiptap/extension-list'
import { StarterKit } from '@tiptap/starter-kit'
import type { Awareness } from 'y-protocols/awareness'
import type { XmlFragment } from 'yjs'
import { caretElement, caretSelection } from './caret.ts'
import { headingNode } from './heading-node.ts'
import { type MentionSource, mentionNode } from './mention-node.ts'
import { isSafeLink } from './safe-link.ts'
import { tableNodes } from './table-nodes.ts'

/** What an editor shares: the text itself, and who is in it. */
export interface SharedTextSource {
  readonly fragment: XmlFragment
  readonly awareness: Awareness
  readonly user: PresenceUser
}

/** What the content of a text needs to know of its page. */
export interface ContentSource {
  /** Level of heading with which the headings of the text begin. */
  readonly headingBase: number
  readonly mentions: MentionSource
  /** Says what a box of a check list is for. */
  readonly checkLabel: (words: string) => string
}

/** Everything that can stand in a text. */
export function contentExtensions({ headingBase, mentions, checkLabel }: ContentSource): Extensions {
  return [
    StarterKit.configure({
      heading: false,
      // Shared texts come with an undo of their own, which leaves other people's words alone.
      undoRedo: false,
      // It would write into the document merely because somebody opened it.
      trailingNode: false,
      dropcursor: { class: 'drop-cursor', color: false },
      link: {
        openOnClick: false,
        defaultProtocol: 'https',
        isAllowedUri: (href) => isSafeLink(href),
        HTMLAttributes: { rel: 'noopener noreferrer nofollow', target: '_blank' },
      },
    }),
    headingNode(headingBase),
    TaskList,
    TaskItem.configure({ nested: true, a11y: { checkboxLabel: (node) => checkLabel(node.textContent) } }),
    ...tableNodes,
    mentionNode(mentions),
  ]
}

/** Everything the editor can do with a shared text. */
export function editorExtensions(
  { fragment, awareness, user }: SharedTextSource,
  content: ContentSource,
): Extensions {
  return [
    ...contentExtensions(content),
    Collaboration.configure({ fragment }),
    CollaborationCaret.configure({
      provider: { awareness },
      user,
      render: caretElement,
      selectionRender: caretSelection,
    }),
  ]
}
