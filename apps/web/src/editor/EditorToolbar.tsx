import { Toolbar } from '@base-ui/react/toolbar'
import { type Editor, useEditorState } from '@tiptap/react'
import { Bold, Heading, Italic, Link, List, ListOrdered, type LucideIcon, Redo2, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { editor as texts } from '../i18n/en/editor.ts'
import { LinkField } from './LinkField.tsx'

interface Tool {
  readonly name: keyof typeof texts
  readonly picture: LucideIcon
  readonly run: (editor: Editor) => void
  readonly isOn?: (editor: Editor) => boolean
}

const tools: readonly Tool[] = [
  {
    name: 'bold',
    picture: Bold,
    run: (editor) => editor.chain().focus().toggleBold().run(),
    isOn: (editor) => editor.isActive('bold'),
  },
  {
    name: 'italic',
    picture: Italic,
    run: (editor) => editor.chain().focus().toggleItalic().run(),
    isOn: (editor) => editor.isActive('italic'),
  },
  {
    name: 'heading',
    picture: Heading,
    run: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
    isOn: (editor) => editor.isActive('heading'),
  },
  {
    name: 'bulletList',
    picture: List,
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
    isOn: (editor) => editor.isActive('bulletList'),
  },
  {
    name: 'orderedList',
    picture: ListOrdered,
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
    isOn: (editor) => editor.isActive('orderedList'),
  },
  { name: 'undo', picture: Undo2, run: (editor) => editor.chain().focus().undo().run() },
  { name: 'redo', picture: Redo2, run: (editor) => editor.chain().focus().redo().run() },
]

const look =
  'inline-flex size-8 shrink-0 items-center justify-center rounded-control text-ink-quiet hover:bg-hover hover:text-ink aria-pressed:bg-accent-soft aria-pressed:text-accent pointer-coarse:size-11'

/** The styles of a text; shown only while one is writing. */
export function EditorToolbar({ editor }: { editor: Editor }) {
  const { t } = useTranslation('editor')
  const [asksLink, setAsksLink] = useState(false)
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => [...tools.map((tool) => tool.isOn?.(now) ?? false), now.isActive('link')],
  })
  if (asksLink) return <LinkField editor={editor} onDone={() => setAsksLink(false)} />
  return (
    <Toolbar.Root
      aria-label={t('toolbar')}
      className="popup flex gap-0.5 p-0.5 pointer-coarse:gap-0 pointer-coarse:overflow-x-auto pointer-coarse:rounded-none pointer-coarse:border-0 pointer-coarse:border-t pointer-coarse:bg-transparent pointer-coarse:p-0 pointer-coarse:shadow-none"
    >
      {tools.map(({ name, picture: Picture, run, isOn }, index) => (
        <Toolbar.Button
          key={name}
          aria-label={t(name)}
          title={t(name)}
          aria-pressed={isOn === undefined ? undefined : on[index]}
          // Keeps the selection, which a press on a button would end.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => run(editor)}
          className={look}
        >
          <Picture size={15} aria-hidden="true" />
        </Toolbar.Button>
      ))}
      <Toolbar.Button
        aria-label={t('link')}
        title={t('link')}
        aria-pressed={on.at(-1)}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setAsksLink(true)}
        className={look}
      >
        <Link size={15} aria-hidden="true" />
      </Toolbar.Button>
    </Toolbar.Root>
  )
}
