import type { PresenceUser } from '@sweetspot/protocol'
import type { Extensions } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret'
import { StarterKit } from '@tiptap/starter-kit'
import type { Awareness } from 'y-protocols/awareness'
import type { XmlFragment } from 'yjs'
import { caretElement, caretSelection } from './caret.ts'
import { isSafeLink } from './safe-link.ts'

/** What an editor shares: the text itself, and who is in it. */
export interface SharedTextSource {
  readonly fragment: XmlFragment
  readonly awareness: Awareness
  readonly user: PresenceUser
}

/** Everything the editor can do with a shared text. */
export function editorExtensions({ fragment, awareness, user }: SharedTextSource): Extensions {
  return [
    StarterKit.configure({
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
    Collaboration.configure({ fragment }),
    CollaborationCaret.configure({
      provider: { awareness },
      user,
      render: caretElement,
      selectionRender: caretSelection,
    }),
  ]
}
