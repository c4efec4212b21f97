import {
  objectText,
  pageContent,
  pagePlace,
  pageTitle,
  readObjective,
  readRichText,
} from '@sweetspot/documents'
import { plainText } from '@sweetspot/domain'
import type * as Y from 'yjs'

/** The words of one document at the given places, as plain text to take elsewhere: objectives, or a page. */
export function unsentText(doc: Y.Doc, places: readonly string[]): string {
  return places
    .map((place) => (place === pagePlace ? pageText(doc) : objectiveText(doc, place)))
    .filter((text) => text !== '')
    .join('\n\n')
}

function objectiveText(doc: Y.Doc, id: string): string {
  const row = readObjective(doc, id)
  const words = plainText(readRichText(objectText(doc, id)))
  const fields = row === null ? [] : [row.ref, row.title, row.due, ...row.measures.map((each) => each.name)]
  return lines([...fields, words])
}

function pageText(doc: Y.Doc): string {
  return lines([pageTitle(doc), plainText(readRichText(pageContent(doc)))])
}

function lines(parts: readonly string[]): string {
  return parts.filter((line) => line !== '').join('\n')
}
