import { type ChildProcess, fork } from 'node:child_process'
import { maxImportBytes } from '@sweetspot/protocol'
import { detectEncoding } from './detect-encoding.ts'
import { isCompoundFile, isZip } from './file-start.ts'
import type { ReadAnswer, ReadOrder } from './read-workbook-child.ts'
import type { TextReading } from './text-reading.ts'
import { UnreadableWorkbook } from './unreadable-workbook.ts'
import type { Workbook } from './workbook.ts'

/** What reading one file may cost. */
export interface ReadLimits {
  readonly timeMs: number
  readonly heapMegabytes: number
  readonly maxUnpackedBytes: number
  readonly maxCells: number
  readonly maxCharacters: number
}

/** A register of 5,000 rows takes a tenth of each; what takes more is no register. */
export const readLimits: ReadLimits = {
  timeMs: 20_000,
  heapMegabytes: 384,
  maxUnpackedBytes: 100_000_000,
  maxCells: 1_000_000,
  maxCharacters: 20_000_000,
}

/**
 * Reads all sheets of an .xlsx file, or the table of a text file, in a process of its own: a few bytes can make the reader ask for any amount of
 * memory, and running out of it ends a process, its threads included. Rejects with `UnreadableWorkbook` where the
 * file is at fault, with other errors where the process could not run.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  limits: ReadLimits = readLimits,
  asked: Partial<TextReading> = {},
): Promise<Workbook> {
  refuseForeignFile(bytes)
  const { timeMs, heapMegabytes, ...order } = limits
  const child = fork(new URL('./read-workbook-child.ts', import.meta.url), {
    execArgv: [`--max-old-space-size=${heapMegabytes}`],
    // The environment holds the addresses and passwords of the instance; a reader of files needs none of it.
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  try {
    const answer = await ask(child, { bytes, asked, ...order }, timeMs)
    if (answer.kind === 'workbook') return answer.workbook
    throw new UnreadableWorkbook(answer.code, { cause: answer.detail })
  } finally {
    child.kill('SIGKILL')
  }
}

function ask(child: ChildProcess, order: ReadOrder, timeMs: number): Promise<ReadAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<ReadAnswer>()
  const timer = setTimeout(() => {
    reject(new UnreadableWorkbook('too_large', { cause: `no answer within ${timeMs} ms` }))
  }, timeMs)
  child.on('message', (answer) => resolve(answer as ReadAnswer))
  child.on('error', reject)
  child.on('exit', (code, signal) => {
    // Out of memory is a signal (SIGABRT from the engine, SIGKILL from the system); a code is a fault of ours.
    if (signal === null) reject(new Error(`the reader of workbooks ended with exit code ${code}`))
    else reject(new UnreadableWorkbook('too_large', { cause: signal }))
  })
  child.send(order)
  return promise.finally(() => clearTimeout(timer))
}

const encryptedStream = Buffer.from('EncryptedPackage', 'utf16le')

/** Refuses at once what needs no process to be told apart. */
function refuseForeignFile(bytes: Uint8Array): void {
  if (bytes.length > maxImportBytes) throw new UnreadableWorkbook('too_large')
  if (isZip(bytes)) return
  if (isCompoundFile(bytes)) {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    throw new UnreadableWorkbook(file.includes(encryptedStream) ? 'encrypted' : 'not_a_spreadsheet')
  }
  if (bytes.length === 0 || detectEncoding(bytes) === null) throw new UnreadableWorkbook('not_a_spreadsheet')
}
