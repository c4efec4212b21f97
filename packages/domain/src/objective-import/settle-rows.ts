import type { ImportNote, ImportRow } from './import-preview.ts'
import type { KnownObjectives } from './known-objectives.ts'
import { proposeRefs } from './propose-refs.ts'
import type { ReadRow } from './read-row.ts'
import type { RowCells } from './row-cells.ts'

/** A row of the table before its reference is known to be free. */
export interface UnsettledRow extends ReadRow {
  readonly rowNumber: number
  readonly cells: RowCells
}

/** Settles the references, which takes all rows, and puts each row together. */
export function settleRows(
  table: readonly UnsettledRow[],
  existingRefs: readonly string[],
  known: KnownObjectives,
): readonly ImportRow[] {
  const coming = table.filter((row) => row.leaveOut === null)
  const staying = table.filter((row) => row.leaveOut !== null)
  const refs = proposeRefs(
    coming.map((row) => row.values.ref),
    existingRefs,
    staying.map((row) => row.values.ref),
  )
  const refOf = new Map(coming.map((row, index) => [row.rowNumber, refs[index] ?? row.values.ref]))
  return table.map((row) => settleRow(row, refOf.get(row.rowNumber) ?? row.values.ref, known))
}

function settleRow(row: UnsettledRow, ref: string, known: KnownObjectives): ImportRow {
  const { rowNumber, cells, leaveOut } = row
  const changed = ref !== row.values.ref
  const kept = cells.kept(changed ? new Set([...row.keep, 'ref']) : row.keep)
  const values = { ...row.values, ref, kept }
  const notes = changed ? [refNote(row.values.ref, ref, known), ...row.notes] : row.notes
  return leaveOut === null
    ? { rowNumber, suggestion: 'import', values, notes }
    : { rowNumber, suggestion: 'leave_out', reason: leaveOut, values, notes }
}

function refNote(raw: string, proposal: string, objectives: KnownObjectives): ImportNote {
  if (raw === '') {
    const message = `This row has no reference; ${proposal} is the next free one.`
    return { field: 'ref', code: 'ref_missing', raw, proposal, message }
  }
  const known = objectives.byRef(raw)
  const where =
    known === undefined ? 'stands in an earlier row' : `already belongs to “${known.title}” in the register`
  const message = `${raw} ${where}; ${proposal} is the next free reference.`
  return { field: 'ref', code: 'ref_duplicate', raw, proposal, message }
}
