import type { Measure } from '../objective/content.ts'
import type { SheetObjective } from './sheet-objective.ts'

/** The columns of an exported register. The same list writes a file and reads it back. */
export const sheetFields = [
  'ref',
  'title',
  'clientWin',
  'vendorWin',
  'clientOwner',
  'vendorOwner',
  'measure',
  'baseline',
  'target',
  'unit',
  'due',
  'status',
  'moreMeasures',
  'notes',
  'id',
] as const
export type SheetField = (typeof sheetFields)[number]

/** One column: its header, its width in characters, and what it says of an objective. */
export interface SheetColumn {
  readonly header: string
  readonly width: number
  readonly isDate: boolean
  readonly textOf: (objective: SheetObjective) => string
}

const column = (header: string, width: number, textOf: SheetColumn['textOf']): SheetColumn => ({
  header,
  width,
  isDate: false,
  textOf,
})

/** Headers are words that an import of any register knows, so that a file without its ids still comes in. */
export const sheetColumns: Readonly<Record<SheetField, SheetColumn>> = {
  ref: column('Ref', 10, ({ ref }) => ref),
  title: column('Objective', 50, ({ title }) => title),
  clientWin: column('Client win', 40, ({ wins }) => wins.client),
  vendorWin: column('Vendor win', 40, ({ wins }) => wins.vendor),
  clientOwner: column('Owner (client)', 20, ({ owners }) => owners.client?.name ?? ''),
  vendorOwner: column('Owner (vendor)', 20, ({ owners }) => owners.vendor?.name ?? ''),
  measure: column('Measure', 30, ({ measures }) => measures[0]?.name ?? ''),
  baseline: column('Baseline', 12, ({ measures }) => measures[0]?.baseline ?? ''),
  target: column('Target', 12, ({ measures }) => measures[0]?.target ?? ''),
  unit: column('Unit', 12, ({ measures }) => measures[0]?.unit ?? ''),
  due: { ...column('Due', 12, ({ due }) => due), isDate: true },
  status: column('Status', 24, ({ status }) => status),
  moreMeasures: column('Further measures', 30, ({ measures }) =>
    measures.slice(1).map(measureLine).join('\n'),
  ),
  notes: column('Notes', 60, ({ description }) => description),
  id: column('Row ID', 38, ({ id }) => id),
}

/** A measure on one line: its name, then from what to what. */
function measureLine({ name, baseline, target, unit }: Measure): string {
  const step = [baseline, target].filter((value) => value !== '').join(' → ')
  return [name, [step, unit].filter((value) => value !== '').join(' ')]
    .filter((value) => value !== '')
    .join(': ')
}
