import type { Party } from '../party.ts'
import type { FieldReading } from './field-reading.ts'
import { singleLine } from './folded-text.ts'
import type { ImportField } from './import-field.ts'
import type { ImportContext, ImportedObjective, ImportNote, LeaveOutReason } from './import-preview.ts'
import type { KnownObjectives } from './known-objectives.ts'
import { readDue } from './read-due.ts'
import { readImportance } from './read-importance.ts'
import { readMeasure } from './read-measure.ts'
import { readOwner } from './read-owner.ts'
import { readWin } from './read-win.ts'
import type { RowCells } from './row-cells.ts'

/** A row as read on its own, before its reference is compared with those of all others. */
export interface ReadRow {
  readonly values: Omit<ImportedObjective, 'kept'>
  readonly notes: readonly ImportNote[]
  /** Fields whose original words the values do not hold. */
  readonly keep: ReadonlySet<ImportField>
  readonly leaveOut: LeaveOutReason | null
}

/** Reads one row of the table. */
export function readRow(cells: RowCells, context: ImportContext, known: KnownObjectives): ReadRow {
  const title = singleLine(cells.text('title'))
  const doubt = whyLeaveOut(title, known)
  const win = bothSides((party) => readWin(cells.text(`${party}Win`), party, context.party))
  const owner = bothSides((party) => readOwner(cells.text(`${party}Owner`), party, context.members))
  const importance = bothSides((party) => readImportance(cells.text(`${party}Importance`), party))
  const measure = readMeasure(cells.text('measure'), cells.text('baseline'), cells.text('target'))
  const due = readDue(cells.cell('due'))
  const readings: readonly FieldReading<unknown>[] = [
    win.client,
    win.vendor,
    owner.client,
    owner.vendor,
    measure,
    due,
    importance.client,
    importance.vendor,
  ]
  const values = {
    ref: singleLine(cells.text('ref')),
    title,
    clientWin: win.client.value,
    vendorWin: win.vendor.value,
    owners: bothSides((party) => owner[party].value),
    measure: measure.value,
    due: due.value,
    importance: bothSides((party) => importance[party].value),
    notes: cells.exact('notes'),
  }
  return {
    values,
    notes: [...(doubt === null ? [] : [doubt.note]), ...readings.flatMap((reading) => reading.notes)],
    keep: new Set<ImportField>(['rag', ...readings.flatMap((reading) => reading.keep)]),
    leaveOut: doubt?.reason ?? null,
  }
}

function bothSides<Value>(of: (party: Party) => Value): Readonly<Record<Party, Value>> {
  return { client: of('client'), vendor: of('vendor') }
}

function whyLeaveOut(
  title: string,
  objectives: KnownObjectives,
): { readonly reason: LeaveOutReason; readonly note: ImportNote } | null {
  const noteOf = (reason: LeaveOutReason, message: string): ReturnType<typeof whyLeaveOut> => ({
    reason,
    note: { field: 'title', code: reason, raw: title, proposal: null, message },
  })
  if (title === '') return noteOf('title_missing', 'This row names no objective; give it one to bring it in.')
  const known = objectives.byTitle(title)
  if (known === undefined) return null
  const name = known.ref === '' ? 'under the same title' : `as ${known.ref}`
  return noteOf('already_in_register', `This objective is already in the register ${name}; leave it out.`)
}
