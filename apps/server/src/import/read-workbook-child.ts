import readSheets from 'read-excel-file/node'
import { adaptParts } from './adapt-parts.ts'
import { isZip } from './file-start.ts'
import { readTextTable } from './read-text-table.ts'
import { sheetOfCells } from './sheet-of-cells.ts'
import { packStoredZip } from './stored-zip.ts'
import type { TextReading } from './text-reading.ts'
import { unpackWorkbook } from './unpack-workbook.ts'
import { UnreadableWorkbook, type UnreadableWorkbookCode } from './unreadable-workbook.ts'
import type { Workbook } from './workbook.ts'

/** What the process is given. */
export interface ReadOrder {
  readonly bytes: Uint8Array
  /** Most bytes all files of the archive may have together when unpacked. */
  readonly maxUnpackedBytes: number
  readonly maxCells: number
  readonly maxCharacters: number
  /** How a file of text is to be read, where a person said so. */
  readonly asked: Partial<TextReading>
}

/** What it answers, once. */
export type ReadAnswer =
  | { readonly kind: 'workbook'; readonly workbook: Workbook }
  | { readonly kind: 'unreadable'; readonly code: UnreadableWorkbookCode; readonly detail: string }

async function read(order: ReadOrder): Promise<Workbook> {
  const budget = { cells: order.maxCells, characters: order.maxCharacters }
  if (!isZip(order.bytes)) {
    const { sheet, reading } = readTextTable(order.bytes, budget, order.asked)
    return { sheets: [sheet], text: reading }
  }
  const parts = adaptParts(await unpackWorkbook(order.bytes, order.maxUnpackedBytes))
  // Repacked from what was checked, so that the reader sees these bytes and no others.
  const found = await readSheets(packStoredZip(parts), { trim: false })
  // A chart on a sheet of its own has a name and no cells.
  return { sheets: found.map(({ sheet, data }) => sheetOfCells(sheet, data ?? [], budget)), text: null }
}

async function answer(order: ReadOrder): Promise<ReadAnswer> {
  try {
    return { kind: 'workbook', workbook: await read(order) }
  } catch (error) {
    const code = error instanceof UnreadableWorkbook ? error.code : 'broken'
    return { kind: 'unreadable', code, detail: error instanceof Error ? error.message : String(error) }
  }
}

// The process stays until it is ended, so that its answer is never cut off.
process.on('message', (order: ReadOrder) => {
  void answer(order).then((ready) => process.send?.(ready))
})
