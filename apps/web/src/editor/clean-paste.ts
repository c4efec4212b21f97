/** Lists of Word come as paragraphs that say which level they have. */
const wordLevel = /mso-list:[^;"']*\blevel(\d+)/i
/** What Word writes before an item that is numbered. */
const numbered = /^\s*(?:\d+|[a-z]|[ivxlc]+)[.)]/i

/** Looks that say something, with the element that says the same. */
const tellingStyles: readonly (readonly [RegExp, string])[] = [
  [/font-weight:\s*(?:bold|bolder|[6-9]00)/i, 'strong'],
  [/font-style:\s*(?:italic|oblique)/i, 'em'],
  [/text-decoration[^;]*:[^;]*underline/i, 'u'],
  [/text-decoration[^;]*:[^;]*line-through/i, 's'],
]

/**
 * HTML from other programs, cleaned of what only looks like content: Word's lists become lists, Google's wrapper of
 * everything in bold goes, styles become elements where they say something, and comments and pictures go. What the
 * text's schema does not know is dropped by the editor itself.
 */
export function cleanPaste(html: string): string {
  const page = new DOMParser().parseFromString(withoutActs(html), 'text/html')
  for (const element of page.querySelectorAll(noContent)) element.remove()
  removeComments(page.body)
  for (const wrapper of page.querySelectorAll(
    'b[id^="docs-internal-guid"], b[data-style*="font-weight:normal"]',
  )) {
    wrapper.replaceWith(...wrapper.childNodes)
  }
  wordLists(page)
  for (const element of page.body.querySelectorAll('*')) {
    if (element.tagName.includes(':')) element.replaceWith(...element.childNodes)
    else spellOutStyle(page, element)
  }
  return page.body.innerHTML
}

const noContent = 'style, script, meta, link, title, xml, img, iframe, object, svg, input, button'

/**
 * Even a page that is only parsed reports each style and handler in it to the content security policy, which
 * empties them. Under another name they are harmless and can be read.
 */
function withoutActs(html: string): string {
  const bare = html.replace(/<(style|script)\b[\s\S]*?<\/\1\s*>/gi, '')
  return bare.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\s(style|on[a-z]+)\s*=/gi, ' data-$1='))
}

/** A heading is bold by itself; a run of text in bold type says that it is. */
function spellOutStyle(page: Document, element: Element): void {
  const style = element.getAttribute('data-style') ?? ''
  element.removeAttribute('data-style')
  if (style === '' || !element.matches('span, font, a, td, th')) return
  for (const [pattern, tag] of tellingStyles) {
    if (!pattern.test(style) || (tag === 'strong' && element.matches('th'))) continue
    const inner = page.createElement(tag)
    inner.append(...element.childNodes)
    element.append(inner)
  }
}

function removeComments(root: Node): void {
  const walker = root.ownerDocument?.createTreeWalker(root, NodeFilter.SHOW_COMMENT)
  const comments: Node[] = []
  while (walker?.nextNode()) comments.push(walker.currentNode)
  for (const comment of comments) comment.parentNode?.removeChild(comment)
}

function wordLists(page: Document): void {
  /** The open list of each level, outermost first. */
  let open: HTMLElement[] = []
  let last: Element | null = null
  for (const paragraph of page.querySelectorAll('p')) {
    const level = Number(wordLevel.exec(paragraph.getAttribute('data-style') ?? '')?.[1] ?? 0)
    if (level === 0) continue
    if (last === null || paragraph.previousElementSibling !== last) open = []
    const list = listOf(page, paragraph, open, level)
    const item = page.createElement('li')
    item.append(...paragraph.childNodes)
    list.append(item)
    last = open[0] ?? null
    paragraph.remove()
  }
}

/** The list that an item of this level goes into; opens what is missing. */
function listOf(page: Document, paragraph: Element, open: HTMLElement[], level: number): HTMLElement {
  const mark = paragraph.querySelector(
    '[data-style*="mso-list:Ignore" i], [data-style*="mso-list: Ignore" i]',
  )
  const tag = numbered.test(mark?.textContent ?? '') ? 'ol' : 'ul'
  mark?.remove()
  open.length = Math.min(open.length, level)
  while (open.length < level) {
    const list = page.createElement(tag)
    const outer = open.at(-1)
    if (outer === undefined) paragraph.before(list)
    else (outer.lastElementChild ?? outer).append(list)
    open.push(list)
  }
  return open[level - 1] ?? page.createElement(tag)
}
