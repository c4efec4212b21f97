import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { SheetTable } from './sheet-table.ts'

/** The kinds of files in which a register leaves. */
export const sheetFormats = ['xlsx', 'csv'] as const
export type SheetFormat = (typeof sheetFormats)[number]

/** Media type of each. */
export const sheetMediaType: Readonly<Record<SheetFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
}

/** Writes a table as a file, beside the server's thread: thousands of rows take longer than anybody may wait. */
export async function sheetFile(format: SheetFormat, table: SheetTable): Promise<Uint8Array> {
  const worker = new Worker(new URL('./write-sheet-worker.ts', import.meta.url))
  try {
    worker.postMessage({ format, table })
    // Rejects where the thread fails.
    const [bytes] = await once(worker, 'message')
    return bytes as Uint8Array
  } finally {
    await worker.terminate()
  }
}
