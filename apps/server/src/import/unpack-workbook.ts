import { promisify } from 'node:util'
import { crc32, inflateRaw } from 'node:zlib'
import { UnreadableWorkbook } from './unreadable-workbook.ts'
import { readZipDirectory, storedBytes, type ZipEntry } from './zip-directory.ts'

const inflate = promisify(inflateRaw)
const stored = 0
const deflated = 8

/**
 * Unpacks the parts of a workbook that hold its cells. Nothing is unpacked where the archive says that its files
 * exceed `maxBytes` together, and no file may turn out larger than the archive says, so the limit holds for
 * archives that lie too. Rejects with `UnreadableWorkbook`.
 */
export async function unpackWorkbook(
  bytes: Uint8Array,
  maxBytes: number,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = readZipDirectory(bytes)
  const total = entries.reduce((sum, entry) => sum + entry.uncompressedBytes, 0)
  if (total > maxBytes) throw new UnreadableWorkbook('too_large')
  if (entries.some((entry) => entry.isEncrypted)) throw new UnreadableWorkbook('encrypted')
  const parts = new Map<string, Uint8Array>()
  for (const entry of entries.filter(({ name }) => /\.(?:xml|rels)$/u.test(name))) {
    if (parts.has(entry.name)) throw new UnreadableWorkbook('broken')
    parts.set(entry.name, await unpackEntry(bytes, entry))
  }
  if (!parts.has('xl/workbook.xml')) throw new UnreadableWorkbook('not_a_spreadsheet')
  return parts
}

async function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const content = await decompress(storedBytes(bytes, entry), entry)
  if (content.length !== entry.uncompressedBytes || crc32(content) !== entry.crc) {
    throw new UnreadableWorkbook('broken')
  }
  return content
}

async function decompress(packed: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  if (entry.method === stored) return packed
  if (entry.method !== deflated) throw new UnreadableWorkbook('broken')
  try {
    return await inflate(packed, { maxOutputLength: Math.max(1, entry.uncompressedBytes) })
  } catch (cause) {
    throw new UnreadableWorkbook('broken', { cause })
  }
}
