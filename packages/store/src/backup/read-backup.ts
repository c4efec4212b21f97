import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { BackupTooNew, BackupUnreadable } from './backup-errors.ts'
import {
  BackupDamage,
  BackupFormatUnknown,
  type BackupHeader,
  type BackupRow,
  headerOf,
  rowOrSealOf,
} from './backup-format.ts'

/** A part of a backup: first the header, then each row. */
export type BackupPart =
  | { readonly kind: 'header'; readonly header: BackupHeader }
  | { readonly kind: 'row'; readonly row: BackupRow }

/**
 * Reads a backup part by part. Only when the last was read is it known to be whole: rejects with `BackupUnreadable`
 * where it is not, and with `BackupTooNew`.
 */
export async function* readBackup(file: string): AsyncGenerator<BackupPart> {
  try {
    yield* partsOf(linesOf(unzipped(file)))
  } catch (error) {
    throw failureOf(file, error)
  }
}

function unzipped(file: string): AsyncIterable<Buffer> {
  // Whoever reads what is unzipped is told of every failure, so nothing is left for the callback.
  return pipeline(createReadStream(file), createGunzip(), () => undefined)
}

async function* partsOf(lines: AsyncIterable<Buffer>): AsyncGenerator<BackupPart> {
  const hash = createHash('sha256')
  let [begun, sealed] = [false, false]
  for await (const line of lines) {
    if (sealed) throw new BackupDamage('it goes on after its end')
    const text = line.toString()
    if (!begun) {
      yield { kind: 'header', header: headerOf(text) }
      begun = true
    } else {
      const read = rowOrSealOf(text)
      sealed = 'sha256' in read
      if ('table' in read) yield { kind: 'row', row: read }
      else if (read.sha256 !== hash.digest('hex')) throw new BackupDamage('its checksum is of other content')
    }
    if (!sealed) hash.update(line)
  }
  if (!sealed) throw new BackupDamage('its end is missing')
}

const newline = 0x0a

/** Splits bytes into lines, each with its end. */
async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let begun: Buffer[] = []
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      yield Buffer.concat([...begun, chunk.subarray(start, end + 1)])
      begun = []
      start = end + 1
    }
    if (start < chunk.length) begun.push(chunk.subarray(start))
  }
  if (begun.length > 0) yield Buffer.concat(begun)
}

function failureOf(file: string, error: unknown): unknown {
  if (error instanceof BackupFormatUnknown) return tooNew(file, error)
  if (error instanceof BackupDamage) return damaged(file, error)
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return error
  if (error.code.startsWith('Z_')) return damaged(file, error)
  if (!('syscall' in error)) return error
  return new BackupUnreadable(`${file} cannot be read (${error.message}); check the path.`, { cause: error })
}

/** What to do about a backup that this version does not understand. */
export function tooNew(file: string, cause: Error): BackupTooNew {
  return new BackupTooNew(
    `${file} was made by a newer version of Sweetspot (${cause.message}); restore it with that version.`,
    { cause },
  )
}

function damaged(file: string, cause: Error): BackupUnreadable {
  return new BackupUnreadable(
    `${file} is not a whole, unchanged backup of Sweetspot (${cause.message}); use another copy of it, or an earlier backup.`,
    { cause },
  )
}
