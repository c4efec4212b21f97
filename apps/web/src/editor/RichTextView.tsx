import {
  isTextRun,
  mentionName,
  type RichText,
  type RichTextMark,
  type RichTextNode,
} from '@sweetspot/domain'
import { createElement, Fragment, type ReactNode } from 'react'
import { CheckItem } from './CheckItem.tsx'
import { headingTag } from './heading-tag.ts'
import { isSafeLink } from './safe-link.ts'
import { UnknownNode } from './UnknownNode.tsx'

interface RichTextViewProps {
  readonly content: RichText
  readonly className?: string
  /** Level of heading with which the headings of the text begin; they stand below those of the page. */
  readonly headingBase?: number
}

/** Rich text to be read. It is drawn from its canonical form, so what is signed is what is shown. */
export function RichTextView({ content, className = '', headingBase = 4 }: RichTextViewProps) {
  return (
    <div className={`rich-text overflow-wrap-anywhere ${className}`}>
      {content.map((node, index) => drawNode(node, index, headingBase))}
    </div>
  )
}

const elements: Readonly<Record<string, string>> = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  blockquote: 'blockquote',
  codeBlock: 'pre',
  tableRow: 'tr',
}

function drawNode(node: RichTextNode, index: number, headingBase: number): ReactNode {
  if (isTextRun(node)) return <Fragment key={index}>{drawRun(node.text, node.marks)}</Fragment>
  const { type, attrs, content } = node
  const children = content.map((child, at) => drawNode(child, at, headingBase))
  switch (type) {
    case 'hardBreak':
      return <br key={index} />
    case 'horizontalRule':
      return <hr key={index} />
    case 'heading':
      return createElement(
        headingTag(attrs['level'], headingBase),
        { key: index, 'data-level': attrs['level'] },
        children,
      )
    case 'mention':
      return (
        <span key={index} className="mention">
          @{mentionName(attrs)}
        </span>
      )
    case 'taskList':
      return (
        <ul key={index} data-type="taskList">
          {children}
        </ul>
      )
    case 'taskItem':
      return (
        <CheckItem key={index} node={node}>
          {children}
        </CheckItem>
      )
    case 'table':
      return (
        <div key={index} className="table-scroll">
          <table>
            <tbody>{children}</tbody>
          </table>
        </div>
      )
    case 'tableHeader':
    case 'tableCell':
      return createElement(type === 'tableCell' ? 'td' : 'th', { key: index, ...spans(attrs) }, children)
    default:
      return drawPlain(type, index, children)
  }
}

function drawPlain(type: string, index: number, children: readonly ReactNode[]): ReactNode {
  const element = elements[type]
  return element === undefined ? (
    <UnknownNode key={index}>{children}</UnknownNode>
  ) : (
    createElement(element, { key: index }, children)
  )
}

function spans({ colspan, rowspan }: RichTextMark['attrs']): { colSpan?: number; rowSpan?: number } {
  return {
    ...(typeof colspan === 'number' && colspan > 1 ? { colSpan: colspan } : {}),
    ...(typeof rowspan === 'number' && rowspan > 1 ? { rowSpan: rowspan } : {}),
  }
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
