import {
  addMeasure,
  addObjective,
  appendRichText,
  objectText,
  readObjective,
  setCell,
  setMeasureField,
} from '@sweetspot/documents'
import { type ImportedObjective, otherParty, type Party, parties, richTextOf } from '@sweetspot/domain'
import type * as Y from 'yjs'

/** A row of the sheet under the id that its objective gets. */
export interface IdentifiedRow {
  readonly id: string
  readonly values: ImportedObjective
}

/**
 * Writes imported objectives into the register. The other side's win becomes suggested wording, because nobody
 * writes in another party's name. A row that is there already is left alone, so that repeating does no harm.
 */
export function writeImportedObjectives(
  doc: Y.Doc,
  rows: readonly IdentifiedRow[],
  party: Party,
  now: string,
): void {
  for (const { id, values } of rows) {
    if (readObjective(doc, id) !== null) continue
    const other = otherParty(party)
    addObjective(doc, id, now)
    setCell(doc, id, 'ref', values.ref)
    setCell(doc, id, 'title', values.title)
    if (values.due !== null) setCell(doc, id, 'due', values.due)
    for (const side of parties) {
      if (values.owners[side] !== null) setCell(doc, id, `owner.${side}`, values.owners[side])
      if (values.importance[side] !== null) setCell(doc, id, `importance.${side}`, values.importance[side])
    }
    if (values[`${other}Win`] !== '') setCell(doc, id, `suggestedWin.${other}`, values[`${other}Win`])
    if (values.kept.length > 0) setCell(doc, id, 'kept', values.kept)
    writeMeasure(doc, id, values.measure)
    if (values.notes !== '') appendRichText(objectText(doc, id), richTextOf(values.notes))
  }
}

function writeMeasure(doc: Y.Doc, id: string, measure: ImportedObjective['measure']): void {
  if (measure === null) return
  // One measure a row: its id follows from the objective's, so that repeating the import makes no second one.
  const measureId = `imported-${id}`
  addMeasure(doc, id, measureId)
  for (const field of ['name', 'unit', 'baseline', 'target', 'direction'] as const) {
    if (measure[field] !== '') setMeasureField(doc, id, measureId, field, measure[field])
  }
}

/** Writes the importer's own wins into their side's own words; a win that is there already is left alone. */
export function writeImportedWins(doc: Y.Doc, rows: readonly IdentifiedRow[], party: Party): void {
  for (const { id, values } of rows) {
    const text = objectText(doc, id)
    const win = values[`${party}Win`]
    if (win !== '' && text.length === 0) appendRichText(text, richTextOf(win))
  }
}
