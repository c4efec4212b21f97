import { EditorContent, useEditor } from '@tiptap/react'
import { useRelationship } from '../relationship/relationship-context.ts'
import { EditorToolbar } from './EditorToolbar.tsx'
import { editorExtensions } from './editor-extensions.ts'
import type { SharedTextProps } from './shared-text-props.ts'

/** The editor of a shared text, with the carets of everybody in it. Opening it writes nothing. */
export function RichTextEditor({
  document: replica,
  fragment,
  label,
  placeholder,
  takeFocus = false,
}: SharedTextProps) {
  const { me } = useRelationship()
  const editor = useEditor(
    {
      extensions: editorExtensions({
        fragment,
        awareness: replica.awareness,
        user: { personId: me.personId, name: me.name, party: me.party },
      }),
      autofocus: takeFocus ? 'end' : false,
      // The content security policy forbids style elements; its rules are in our stylesheet.
      injectCSS: false,
      shouldRerenderOnTransaction: false,
      editorProps: {
        attributes: {
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': label,
          'data-placeholder': placeholder,
          class: 'rich-text',
        },
      },
    },
    [fragment],
  )
  return (
    <div className="group/editor flex flex-1 flex-col rounded-[inherit] focus-within:outline-2 focus-within:outline-accent">
      <EditorContent editor={editor} className="flex-1" />
      {/* Above the card that holds the text, so that nothing moves when one begins to write; below it where fingers need the room. */}
      <div className="no-print absolute right-1 bottom-full z-10 hidden group-focus-within/editor:block pointer-coarse:static">
        <EditorToolbar editor={editor} />
      </div>
    </div>
  )
}
