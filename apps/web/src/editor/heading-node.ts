import { mergeAttributes } from '@tiptap/core'
import { Heading } from '@tiptap/extension-heading'
import { headingTag } from './heading-tag.ts'

/** Levels of headings in a text. */
const headingLevels = [1, 2, 3] as const

/** Headings whose elements fit under those of the page. The level itself travels in `data-level`. */
export const headingNode = (base: number) =>
  Heading.extend({
    parseHTML() {
      return [1, 2, 3, 4, 5, 6].map((n) => ({
        tag: `h${n}`,
        getAttrs: (element: HTMLElement) => ({ level: Number(element.dataset['level'] ?? Math.min(n, 3)) }),
      }))
    },
    renderHTML({ node, HTMLAttributes }) {
      const { level }: { level?: unknown } = node.attrs
      return [headingTag(level, base), mergeAttributes(HTMLAttributes, { 'data-level': level }), 0]
    },
  }).configure({ levels: [...headingLevels] })
