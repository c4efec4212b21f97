import { asObjectiveId, type ObjectiveContent, plainText, type RichText } from '@sweetspot/domain'
import type * as Y from 'yjs'
import { objectText } from './object-text.ts'
import { type ObjectiveRow, readObjective } from './objectives-document.ts'
import { readRichText } from './rich-text.ts'
import { readVoice } from './voice-cells.ts'

/** The three documents over which an objective is spread. */
export interface ObjectiveDocuments {
  readonly objectives: Y.Doc
  readonly clientWins: Y.Doc
  readonly vendorWins: Y.Doc
}

/**
 * Canonical content of an objective as its documents hold it now; null where the register has no such row or it
 * is archived. Browser and server run this same code, so equal documents give equal bytes.
 */
export function objectiveContent(documents: ObjectiveDocuments, id: string): ObjectiveContent | null {
  const row = readObjective(documents.objectives, id)
  return row === null ? null : contentOfRow(documents, row)
}

/** The same for a row that was read already; null where it is archived. */
export function contentOfRow(documents: ObjectiveDocuments, row: ObjectiveRow): ObjectiveContent | null {
  const { id } = row
  if (row.archivedAt !== null) return null
  const client = sideOf(documents.clientWins, id)
  const vendor = sideOf(documents.vendorWins, id)
  return {
    kind: 'objective',
    schema: 1,
    id: asObjectiveId(id),
    parts: {
      title: row.title,
      description: readRichText(objectText(documents.objectives, id)),
      clientWin: client.win,
      vendorWin: vendor.win,
      clientNoGain: client.noGain,
      vendorNoGain: vendor.noGain,
      clientContribution: client.contribution,
      vendorContribution: vendor.contribution,
      measures: row.measures,
      owners: row.owners,
      start: row.start === '' ? null : row.start,
      due: row.due === '' ? null : row.due,
    },
  }
}

/** What one side puts into the content. A side that writes a win does gain, so its reason for none says nothing. */
function sideOf(doc: Y.Doc, id: string): { win: RichText; noGain: string; contribution: string } {
  const win = readRichText(objectText(doc, id))
  const { noGain, contribution } = readVoice(doc, id)
  return { win, noGain: plainText(win) === '' ? noGain.trim() : '', contribution: contribution.trim() }
}
