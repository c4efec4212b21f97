import { UnreadableWorkbook } from './unreadable-workbook.ts'

/** A file in a zip archive, as the archive's own directory describes it. */
export interface ZipEntry {
  readonly name: string
  readonly isEncrypted: boolean
  /** 0 stored, 8 deflated; others are not used by spreadsheets. */
  readonly method: number
  readonly crc: number
  readonly compressedBytes: number
  readonly uncompressedBytes: number
  /** Where the entry's local header begins. */
  readonly offset: number
}

// Record layouts: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.16 and 4.5.3.
const endSignature = 0x06054b50
const directorySignature = 0x02014b50
const localSignature = 0x04034b50
const endBytes = 22
const longestCommentBytes = 0xffff
const zip64Field = 0x0001
const inZip64 = 0xffffffff

/** Reads the directory of an archive. Throws `UnreadableWorkbook` (`broken`) where it is cut off or nonsense. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const end = findEnd(view)
    const count = view.getUint16(end + 10, true)
    const entries: ZipEntry[] = []
    let at = view.getUint32(end + 16, true)
    for (let index = 0; index < count; index += 1) {
      const read = readEntry(view, at)
      entries.push(read.entry)
      at = read.next
    }
    return entries
  } catch (cause) {
    throw cause instanceof UnreadableWorkbook ? cause : new UnreadableWorkbook('broken', { cause })
  }
}

/** The stored bytes of an entry, still compressed. Throws `UnreadableWorkbook` (`broken`). */
export function storedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== localSignature) {
    throw new UnreadableWorkbook('broken')
  }
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  const end = start + entry.compressedBytes
  if (end > bytes.length) throw new UnreadableWorkbook('broken')
  return bytes.subarray(start, end)
}

/** The end record stands last, before a comment of unknown length. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endBytes - longestCommentBytes)
  for (let at = view.byteLength - endBytes; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  throw new UnreadableWorkbook('broken')
}

function readEntry(view: DataView, at: number): { readonly entry: ZipEntry; readonly next: number } {
  if (view.getUint32(at, true) !== directorySignature) throw new UnreadableWorkbook('broken')
  const nameLength = view.getUint16(at + 28, true)
  const extraLength = view.getUint16(at + 30, true)
  const extraAt = at + 46 + nameLength
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength))
  const wide = wideNumbers(view, extraAt, extraAt + extraLength)
  const wideOr = (value: number): number => (value === inZip64 ? wide() : value)
  // The order matters: the 64-bit field holds only the numbers that did not fit, in this order.
  const uncompressedBytes = wideOr(view.getUint32(at + 24, true))
  const compressedBytes = wideOr(view.getUint32(at + 20, true))
  const offset = wideOr(view.getUint32(at + 42, true))
  const entry = {
    name,
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedBytes,
    uncompressedBytes,
    offset,
  }
  return { entry, next: extraAt + extraLength + view.getUint16(at + 32, true) }
}

/** Reads the numbers of the 64-bit extra field one by one; some writers use it for small files too. */
function wideNumbers(view: DataView, start: number, end: number): () => number {
  let at = start
  while (at + 4 <= end && view.getUint16(at, true) !== zip64Field) at += 4 + view.getUint16(at + 2, true)
  at += 4
  return () => {
    if (at + 8 > end) throw new UnreadableWorkbook('broken')
    const number = Number(view.getBigUint64(at, true))
    at += 8
    return number
  }
}
