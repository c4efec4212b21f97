import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useRelationship } from '../relationship/relationship-context.ts'
import { cleanPaste } from './clean-paste.ts'
import { EditorToolbar } from './EditorToolbar.tsx'
import { editorExtensions } from './editor-extensions.ts'
import type { KnownText } from './known-text.ts'
import { mentionPeople } from './mention-people.ts'
import type { SharedTextProps } from './shared-text-props.ts'
import { stopBinding } from './stop-binding.ts'

interface RichTextEditorProps extends SharedTextProps {
  /** Says when something comes into the text that this editor does not know. */
  readonly known: KnownText
}

/** The editor of a shared text, with the carets of everybody in it. Opening it writes nothing. */
export function RichTextEditor(props: RichTextEditorProps) {
  const { known, takeFocus = false, frame = 'card' } = props
  const editor = useEditor(
    {
      extensions: useExtensions(props),
      autofocus: takeFocus ? 'end' : false,
      // The content security policy forbids style elements; its rules are in our stylesheet.
      injectCSS: false,
      shouldRerenderOnTransaction: false,
      editorProps: {
        attributes: {
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': props.label,
          'data-placeholder': props.placeholder,
          class: frame === 'page' ? 'rich-text page-text' : 'rich-text',
        },
        transformPastedHTML: cleanPaste,
      },
    },
    [props.fragment],
  )
  useEffect(
    () => known.subscribe(() => known.get() !== null && !editor.isDestroyed && stopBinding(editor)),
    [known, editor],
  )
  const outline = 'rounded-[inherit] focus-within:outline-2 focus-within:outline-accent'
  if (frame !== 'card') {
    return (
      <div className={`flex flex-1 flex-col ${outline}`}>
        <div className="no-print sticky top-0 z-10 rounded-t-[inherit] border-b border-line bg-surface">
          <EditorToolbar editor={editor} frame="page" />
        </div>
        <EditorContent editor={editor} className="flex-1" />
      </div>
    )
  }
  return (
    <div className={`group/editor flex flex-1 flex-col ${outline}`}>
      <EditorContent editor={editor} className="flex-1" />
      {/* Above the card that holds the text, so that nothing moves when one begins to write; below it where fingers need the room. */}
      <div className="no-print absolute right-1 bottom-full z-10 hidden max-w-full group-focus-within/editor:block pointer-coarse:static">
        <EditorToolbar editor={editor} frame="card" />
      </div>
    </div>
  )
}

function useExtensions({ document, fragment, frame }: SharedTextProps): ReturnType<typeof editorExtensions> {
  const { t } = useTranslation('editor')
  const { me, replica } = useRelationship()
  const user = { personId: me.personId, name: me.name, party: me.party }
  return editorExtensions(
    { fragment, awareness: document.awareness, user },
    {
      headingBase: frame === 'page' ? 2 : 4,
      checkLabel: (words) => (words.trim() === '' ? t('checkEmpty') : t('check', { words })),
      mentions: {
        label: t('mentions'),
        people: (query) => mentionPeople(replica.ledger.view.get().state.members.values(), query),
      },
    },
  )
}
