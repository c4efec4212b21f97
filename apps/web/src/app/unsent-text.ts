import { objectText, readObjective, readRichText } from '@sweetspot/documents'
import { plainText } from '@sweetspot/domain'
import type * as Y from 'yjs'

/** The words of one document about the given objectives, as plain text to take elsewhere. */
export function unsentText(doc: Y.Doc, objectiveIds: readonly string[]): string {
  return objectiveIds
    .map((id) => {
      const row = readObjective(doc, id)
      const words = plainText(readRichText(objectText(doc, id)))
      const fields =
        row === null ? [] : [row.ref, row.title, row.due, ...row.measures.map((each) => each.name)]
      return [...fields, words].filter((line) => line !== '').join('\n')
    })
    .filter((text) => text !== '')
    .join('\n\n')
}
