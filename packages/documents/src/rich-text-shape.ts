/**
 * Every element that a text may hold, with the attributes that an editor of this version keeps. What is not here is
 * unknown: it is shown as unknown, and nothing is edited around it.
 */
export const richTextNodes: Readonly<Record<string, readonly string[]>> = {
  paragraph: [],
  heading: ['level'],
  bulletList: [],
  orderedList: ['start', 'type'],
  listItem: [],
  taskList: [],
  taskItem: ['checked'],
  blockquote: [],
  codeBlock: ['language'],
  hardBreak: [],
  horizontalRule: [],
  table: [],
  tableRow: [],
  tableHeader: ['colspan', 'rowspan'],
  tableCell: ['colspan', 'rowspan'],
  /** A person: their id, and their name as it was when they were mentioned. */
  mention: ['id', 'label'],
}

/** Every mark on a run of text, with its attributes. */
export const richTextMarks: Readonly<Record<string, readonly string[]>> = {
  bold: [],
  italic: [],
  underline: [],
  strike: [],
  code: [],
  link: ['href', 'target', 'rel', 'class', 'title'],
}
