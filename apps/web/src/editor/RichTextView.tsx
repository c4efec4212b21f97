import { isTextRun, type RichText, type RichTextMark, type RichTextNode } from '@sweetspot/domain'
import { createElement, Fragment, type ReactNode } from 'react'
import { isSafeLink } from './safe-link.ts'

/** Rich text to be read. It is drawn from its canonical form, so what is signed is what is shown. */
export function RichTextView({ content, className = '' }: { content: RichText; className?: string }) {
  return <div className={`rich-text overflow-wrap-anywhere ${className}`}>{content.map(drawNode)}</div>
}

const elements: Readonly<Record<string, string>> = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  blockquote: 'blockquote',
  codeBlock: 'pre',
}

function drawNode(node: RichTextNode, index: number): ReactNode {
  if (isTextRun(node)) return <Fragment key={index}>{drawRun(node.text, node.marks)}</Fragment>
  if (node.type === 'hardBreak') return <br key={index} />
  if (node.type === 'horizontalRule') return <hr key={index} />
  const children = node.content.map(drawNode)
  const { level } = node.attrs
  // A text's headings stand below those of the page it is in.
  if (node.type === 'heading')
    return createElement(level === 1 || level === 2 ? 'h4' : 'h5', { key: index }, children)
  const element = elements[node.type]
  return element === undefined ? (
    <Fragment key={index}>{children}</Fragment>
  ) : (
    createElement(element, { key: index }, children)
  )
}

function drawRun(text: string, marks: readonly RichTextMark[]): ReactNode {
  return marks.reduce<ReactNode>(drawMark, text)
}

const markElements: Readonly<Record<string, string>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  code: 'code',
}

function drawMark(inner: ReactNode, mark: RichTextMark): ReactNode {
  const { href } = mark.attrs
  if (mark.type === 'link' && typeof href === 'string' && isSafeLink(href)) {
    return (
      <a href={href} target="_blank" rel="noopener noreferrer nofollow">
        {inner}
      </a>
    )
  }
  const element = markElements[mark.type]
  return element === undefined ? inner : createElement(element, null, inner)
}
