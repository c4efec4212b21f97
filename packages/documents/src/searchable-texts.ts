import { plainText } from '@sweetspot/domain'
import type * as Y from 'yjs'
import type { DocumentKind } from './catalog.ts'
import { objectText } from './object-text.ts'
import { type ObjectiveRow, readObjective, readObjectives } from './objectives-document.ts'
import { pageContent, readPageHead } from './page-document.ts'
import { readRichText } from './rich-text.ts'

/** The words of one object of a document, as they are searched. */
export interface SearchableText {
  readonly objectId: string
  /** '' where the object has its title in another document: a win's and a note's is that of their objective. */
  readonly title: string
  readonly text: string
}

/** The object that stands for a whole page, which is its document. */
export const wholePage = 'page'

const textRoot = 'text:'

/** The objects of a document that may have words. */
export function searchableObjects(kind: DocumentKind, doc: Y.Doc): readonly string[] {
  switch (kind) {
    case 'objectives':
      return readObjectives(doc).map(({ id }) => id)
    case 'wins':
    case 'notes':
      return [...doc.share.keys()].flatMap((name) =>
        name.startsWith(textRoot) ? [name.slice(textRoot.length)] : [],
      )
    case 'page':
      return [wholePage]
  }
}

/** The words of some objects of a document; what is archived, or has none, is left out. */
export function searchableTexts(
  kind: DocumentKind,
  doc: Y.Doc,
  objectIds: readonly string[],
): readonly SearchableText[] {
  switch (kind) {
    case 'objectives':
      return objectiveRows(doc, objectIds).map((row) => objectiveWords(doc, row))
    case 'wins':
    case 'notes':
      return objectIds.flatMap((objectId) => {
        const text = plainText(readRichText(objectText(doc, objectId)))
        return text === '' ? [] : [{ objectId, title: '', text }]
      })
    case 'page': {
      const { title, archivedAt } = readPageHead(doc)
      const text = plainText(readRichText(pageContent(doc)))
      return archivedAt === null ? [{ objectId: wholePage, title, text }] : []
    }
  }
}

/** Reading all rows at once costs as much as reading a few one by one. */
const fewRows = 4

function objectiveRows(doc: Y.Doc, ids: readonly string[]): readonly ObjectiveRow[] {
  const wanted = new Set(ids)
  const rows =
    ids.length <= fewRows
      ? ids.flatMap((id) => readObjective(doc, id) ?? [])
      : readObjectives(doc).filter(({ id }) => wanted.has(id))
  return rows.filter(({ archivedAt }) => archivedAt === null)
}

function objectiveWords(doc: Y.Doc, { id, title, ref, owners, measures }: ObjectiveRow): SearchableText {
  const text = [
    ref,
    plainText(readRichText(objectText(doc, id))),
    ...measures.map(({ name }) => name),
    ...Object.values(owners).flatMap((owner) => owner?.name ?? []),
  ]
  return { objectId: id, title, text: text.filter((line) => line !== '').join('\n') }
}
