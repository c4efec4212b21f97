import type { Editor } from '@tiptap/react'
import {
  AtSign,
  Bold,
  Heading1,
  Heading2,
  Italic,
  List,
  ListChecks,
  ListOrdered,
  type LucideIcon,
  Quote,
  Redo2,
  Table,
  Undo2,
} from 'lucide-react'
import type { editor as texts } from '../i18n/en/editor.ts'

/** One tool of the editor: what it is called, does, and whether it is on where the caret is. */
export interface Tool {
  readonly name: Exclude<keyof typeof texts, 'check'>
  readonly run: (editor: Editor) => void
  readonly isOn?: (editor: Editor) => boolean
}

/** The tools that are always there. */
export const tools: readonly (Tool & { readonly picture: LucideIcon })[] = [
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
    picture: Heading1,
    run: (editor) => editor.chain().focus().toggleHeading({ level: 1 }).run(),
    isOn: (editor) => editor.isActive('heading', { level: 1 }),
  },
  {
    name: 'subheading',
    picture: Heading2,
    run: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
    isOn: (editor) => editor.isActive('heading', { level: 2 }),
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
  {
    name: 'checkList',
    picture: ListChecks,
    run: (editor) => editor.chain().focus().toggleTaskList().run(),
    isOn: (editor) => editor.isActive('taskList'),
  },
  {
    name: 'quote',
    picture: Quote,
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
    isOn: (editor) => editor.isActive('blockquote'),
  },
  {
    name: 'insertTable',
    picture: Table,
    run: (editor) => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
  },
  {
    name: 'mention',
    picture: AtSign,
    run: (editor) => editor.chain().focus().insertContent(mentionSign(editor)).run(),
  },
  { name: 'undo', picture: Undo2, run: (editor) => editor.chain().focus().undo().run() },
  { name: 'redo', picture: Redo2, run: (editor) => editor.chain().focus().redo().run() },
]

/** The tools that show while the caret is in a table. */
export const tableTools: readonly Tool[] = [
  { name: 'addRow', run: (editor) => editor.chain().focus().addRowAfter().run() },
  { name: 'addColumn', run: (editor) => editor.chain().focus().addColumnAfter().run() },
  { name: 'deleteRow', run: (editor) => editor.chain().focus().deleteRow().run() },
  { name: 'deleteColumn', run: (editor) => editor.chain().focus().deleteColumn().run() },
  { name: 'deleteTable', run: (editor) => editor.chain().focus().deleteTable().run() },
]

/** A sign after a word belongs to the word, and would suggest nobody. */
function mentionSign({ state: { selection } }: Editor): string {
  const { $from } = selection
  const before = $from.parent.textBetween(Math.max(0, $from.parentOffset - 1), $from.parentOffset)
  return before === '' || before === ' ' ? '@' : ' @'
}
