import { crc32 } from 'node:zlib'

const utf8Names = 0x0800
const versionNeeded = 20
/** 1 January 1980, the earliest day a zip archive can hold. */
const earliestDay = 0x0021

/** Packs files into a zip archive without compressing them. */
export function packStoredZip(files: ReadonlyMap<string, Uint8Array>): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, content] of files) {
    const name = Buffer.from(path)
    const described = describe(name, content)
    const local = Buffer.concat([words([[4, 0x04034b50]]), described, name])
    directory.push(
      Buffer.concat([
        words([
          [4, 0x02014b50],
          [2, versionNeeded],
        ]),
        described,
        words([
          [2, 0],
          [2, 0],
          [2, 0],
          [4, 0],
          [4, offset],
        ]),
        name,
      ]),
    )
    parts.push(local, Buffer.from(content.buffer, content.byteOffset, content.byteLength))
    offset += local.length + content.length
  }
  const listing = Buffer.concat(directory)
  const end = words([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, files.size],
    [2, files.size],
    [4, listing.length],
    [4, offset],
    [2, 0],
  ])
  return Buffer.concat([...parts, listing, end])
}

/** The fields that an entry's local header and its line in the directory share. */
function describe(name: Buffer, content: Uint8Array): Buffer {
  return words([
    [2, versionNeeded],
    [2, utf8Names],
    [2, 0],
    [2, 0],
    [2, earliestDay],
    [4, crc32(content)],
    [4, content.length],
    [4, content.length],
    [2, name.length],
    [2, 0],
  ])
}

/** Little-endian numbers one after the other, each with its width in bytes. */
function words(numbers: readonly (readonly [width: 2 | 4, value: number])[]): Buffer {
  const buffer = Buffer.alloc(numbers.reduce((total, [width]) => total + width, 0))
  let at = 0
  for (const [width, value] of numbers) at = buffer.writeUIntLE(value, at, width)
  return buffer
}
