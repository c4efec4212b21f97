import { mergeAttributes } from '@tiptap/core'
import { Mention } from '@tiptap/extension-mention'
import { MentionList } from './mention-list.ts'
import type { MentionPerson } from './mention-people.ts'

/** Where suggestions come from, and how the list is called. */
export interface MentionSource {
  readonly people: (query: string) => readonly MentionPerson[]
  readonly label: string
}

/** Mentions of the relationship's people: `@` offers them, and the text keeps the person's id and name. */
export const mentionNode = ({ people, label }: MentionSource) =>
  Mention.extend({
    addAttributes() {
      return {
        id: {
          default: null,
          parseHTML: (element) => element.getAttribute('data-id'),
          renderHTML: ({ id }) => ({ 'data-id': id }),
        },
        label: {
          default: null,
          parseHTML: (element) => element.getAttribute('data-label'),
          renderHTML: ({ label: name }) => ({ 'data-label': name }),
        },
      }
    },
    renderHTML({ node, HTMLAttributes }) {
      const look = { 'data-type': 'mention', class: 'mention' }
      return ['span', mergeAttributes(HTMLAttributes, look), `@${node.attrs['label'] ?? ''}`]
    },
  }).configure({
    renderText: ({ node }) => `@${node.attrs['label'] ?? ''}`,
    deleteTriggerWithBackspace: true,
    suggestion: {
      items: ({ query }) => [...people(query)],
      command: ({ editor, range, props }) => {
        const { id, label: name } = props as MentionPerson
        const mention = { type: 'mention', attrs: { id, label: name } }
        editor
          .chain()
          .focus()
          .insertContentAt(range, [mention, { type: 'text', text: ' ' }])
          .run()
      },
      render: () => suggestionView(label),
    },
  })

type SuggestionView = ReturnType<
  NonNullable<NonNullable<Parameters<typeof Mention.configure>[0]>['suggestion']>['render'] & {}
>

function suggestionView(label: string): SuggestionView {
  let list: MentionList | null = null
  let unmount = (): void => undefined
  return {
    onStart: ({ editor, items, command, mount }) => {
      list = new MentionList({ field: editor.view.dom, label })
      // Within the landmark of its text, where a screen reader finds it and nothing covers it.
      const place = editor.view.dom.closest('aside, main') ?? document.body
      place.append(list.element)
      unmount = mount(list.element)
      list.show(items, command)
    },
    onUpdate: ({ items, command }) => list?.show(items, command),
    onKeyDown: ({ event }) => {
      // Escape closes the list only; the page must not take it for leaving the text.
      if (event.key === 'Escape') event.stopPropagation()
      return list?.press(event.key) ?? false
    },
    onExit: () => {
      unmount()
      list?.close()
      list = null
    },
  }
}
