import { readDueText, spokenDate } from './due-text.ts'
import { clearReading, type FieldReading, keptReading, notedReading } from './field-reading.ts'
import type { ImportNote, ImportNoteCode } from './import-preview.ts'
import { type CellValue, cellText } from './sheet-rows.ts'

/** Reads a due date. What is not certainly that one day keeps its original words. */
export function readDue(cell: CellValue | undefined): FieldReading<string | null> {
  if (typeof cell === 'object' && cell !== null) return clearReading(cell.iso)
  const raw = cellText(cell).trim()
  if (raw === '') {
    return notedReading(null, note('date_missing', raw, null, 'No due date is given; set one.'))
  }
  const read = readDueText(raw)
  switch (read.kind) {
    case 'day':
      return readDay(raw, read)
    case 'quarter':
    case 'month': {
      const message = `“${raw}” is a ${read.kind}; its last day, ${spokenDate(read.iso)}, is proposed.`
      return keptReading(read.iso, note(`${read.kind}_as_date`, raw, read.iso, message))
    }
    case 'unreadable': {
      const message = `“${raw}” is not a date; it is kept as text, set a due date.`
      return keptReading(null, note('date_unclear', raw, null, message))
    }
  }
}

function readDay(
  raw: string,
  {
    iso,
    ambiguous,
    partial,
  }: { readonly iso: string; readonly ambiguous: boolean; readonly partial: boolean },
): FieldReading<string | null> {
  if (raw === iso) return clearReading(iso)
  if (ambiguous) {
    const message = `“${raw}” could be read in two ways; read day first it is ${spokenDate(iso)}, check it.`
    return keptReading(iso, note('date_ambiguous', raw, iso, message))
  }
  const read = note('date_text', raw, iso, `“${raw}” is written as text; it is read as ${spokenDate(iso)}.`)
  return partial ? keptReading(iso, read) : notedReading(iso, read)
}

function note(code: ImportNoteCode, raw: string, proposal: string | null, message: string): ImportNote {
  return { field: 'due', code, raw, proposal, message }
}
