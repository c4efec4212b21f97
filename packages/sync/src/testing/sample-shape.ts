import type { DocumentShape } from '../guard/document-shape.ts'

/** A document for tests of the engine: cells, and rich texts under one fixed name and under names with an id. */
export const sampleShape: DocumentShape = {
  roots: {
    cells: { holds: 'values', keys: ['*', '*/title'] },
    text: { holds: 'text' },
    content: { holds: 'rich_text' },
    'text:*': { holds: 'rich_text' },
  },
  richText: {
    top: ['paragraph', 'bulletList', '#text'],
    nodes: {
      paragraph: { attributes: ['align'], holds: ['#text', 'hardBreak'] },
      bulletList: { attributes: [], holds: ['listItem'] },
      listItem: { attributes: [], holds: ['paragraph', 'bulletList'] },
      hardBreak: { attributes: [], holds: [] },
    },
    marks: ['bold', 'link'],
  },
}
