import { parentPort } from 'node:worker_threads'
import { stringify } from 'csv-stringify/sync'
import writeWorkbook from 'write-excel-file/node'
import type { SheetFormat } from './sheet-file.ts'
import type { SheetCell, SheetTable } from './sheet-table.ts'

/** What the thread is given. */
export interface SheetOrder {
  readonly format: SheetFormat
  readonly table: SheetTable
}

function write({ format, table }: SheetOrder): Promise<Uint8Array> {
  return format === 'csv' ? Promise.resolve(csvBytes(table)) : workbookBytes(table)
}

/** With a byte order mark and Windows line ends, as spreadsheet programs expect it. */
function csvBytes({ columns, rows }: SheetTable): Uint8Array {
  const records = [columns.map(({ header }) => header), ...rows.map((row) => row.map(({ text }) => text))]
  return Buffer.from(stringify(records, { bom: true, record_delimiter: 'windows' }))
}

function workbookBytes({ columns, rows }: SheetTable): Promise<Uint8Array> {
  const header = columns.map(({ header: value }) => ({ value, fontWeight: 'bold' as const }))
  return writeWorkbook([header, ...rows.map((row) => row.map(cellOf))], {
    sheet: 'Objectives',
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer()
}

function cellOf({ text, isDate }: SheetCell) {
  if (text === '') return null
  if (isDate) return { value: new Date(`${text}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
  return { value: escapedText(text), type: String, wrap: true, alignVertical: 'top' as const }
}

/** In a workbook `_x0041_` stands for a character, so text that only looks like one has its underscore spelt out. */
function escapedText(text: string): string {
  return text.replaceAll(/_(?=x[\da-fA-F]{4}_)/g, '_x005F_')
}

parentPort?.once('message', (order: SheetOrder) => {
  void write(order).then((bytes) => parentPort?.postMessage(bytes))
})
