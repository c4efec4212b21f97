import { readDueText } from './due-text.ts'
import { foldedText } from './folded-text.ts'
import type { ImportField } from './import-field.ts'
import type { ImportedObjective, ImportPreview, KeptText } from './import-preview.ts'
import { cellText, type SheetRows } from './sheet-rows.ts'

/** A cell whose words an import would lose. */
export interface LostCell {
  readonly rowNumber: number
  readonly header: string
  readonly text: string
}

/**
 * Checks that an import loses nothing: each cell of a row of the table must stand in the value of its column or,
 * word by word, in `kept`. A text date counts as the day it certainly names. Empty: nothing is lost.
 */
export function lostCells(sheet: SheetRows, preview: ImportPreview): readonly LostCell[] {
  return preview.rows.flatMap(({ rowNumber, values }) => {
    const row = sheet.rows[rowNumber - 1] ?? []
    const kept = [...values.kept]
    return preview.columns.flatMap(({ header, field }, index) => {
      const text = cellText(row[index])
      const safe = text.trim() === '' || takeKept(kept, { header, text }) || holds(values, field, text)
      return safe ? [] : [{ rowNumber, header, text }]
    })
  })
}

/** Each kept text answers for one cell, so that two equal cells need two. */
function takeKept(kept: KeptText[], wanted: KeptText): boolean {
  const index = kept.findIndex(({ header, text }) => header === wanted.header && text === wanted.text)
  if (index !== -1) kept.splice(index, 1)
  return index !== -1
}

function holds(values: ImportedObjective, field: ImportField | null, text: string): boolean {
  if (field === null) return false
  const value = writtenIn(values, field)
  if (field === 'due' && isClearDay(text, value)) return true
  if (onOneLine.has(field)) return foldedText(value) === foldedText(text)
  return value.trim() === text.trim()
}

/** Fields whose line breaks and letter case carry nothing: an owner is written as the member is. */
const onOneLine: ReadonlySet<ImportField> = new Set(['ref', 'title', 'clientOwner', 'vendorOwner'])

function isClearDay(text: string, iso: string): boolean {
  const read = readDueText(text)
  return read.kind === 'day' && !read.ambiguous && !read.partial && read.iso === iso
}

function writtenIn(values: ImportedObjective, field: ImportField): string {
  switch (field) {
    case 'ref':
    case 'title':
    case 'clientWin':
    case 'vendorWin':
    case 'notes':
      return values[field]
    case 'clientOwner':
      return values.owners.client?.name ?? ''
    case 'vendorOwner':
      return values.owners.vendor?.name ?? ''
    case 'measure':
      return values.measure?.name ?? ''
    case 'baseline':
    case 'target':
      return values.measure?.[field] ?? ''
    case 'due':
      return values.due ?? ''
    case 'clientImportance':
    case 'vendorImportance':
      return String(values.importance[field === 'clientImportance' ? 'client' : 'vendor'] ?? '')
    case 'rag':
      return ''
  }
}
