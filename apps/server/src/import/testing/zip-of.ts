import { crc32, deflateRawSync } from 'node:zlib'

/** A file of a made-up archive; the options say what its directory claims against the truth. */
export interface ZipFile {
  readonly name: string
  readonly content: string | Uint8Array
  readonly claimedBytes?: number
  readonly claimedCrc?: number
  readonly encrypted?: boolean
  /** Puts the sizes into the 64-bit extra field, as some writers do for every file. */
  readonly wide?: boolean
}

/** Makes a deflated zip archive of files. */
export function zipOf(files: readonly ZipFile[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const file of files) {
    const content = Buffer.from(file.content)
    const packed = deflateRawSync(content)
    const name = Buffer.from(file.name)
    const claimed = file.claimedBytes ?? content.length
    const flags = file.encrypted === true ? 1 : 0
    const crc = file.claimedCrc ?? crc32(content)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(flags, 6)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(crc, 14)
    local.writeUInt32LE(packed.length, 18)
    local.writeUInt32LE(claimed, 22)
    local.writeUInt16LE(name.length, 26)
    const wide = Buffer.alloc(file.wide === true ? 20 : 0)
    const line = Buffer.alloc(46)
    line.writeUInt32LE(0x02014b50, 0)
    line.writeUInt16LE(flags, 8)
    line.writeUInt16LE(8, 10)
    line.writeUInt32LE(crc, 16)
    line.writeUInt32LE(file.wide === true ? 0xffffffff : packed.length, 20)
    line.writeUInt32LE(file.wide === true ? 0xffffffff : claimed, 24)
    line.writeUInt16LE(name.length, 28)
    line.writeUInt16LE(wide.length, 30)
    line.writeUInt32LE(offset, 42)
    if (file.wide === true) {
      wide.writeUInt16LE(1, 0)
      wide.writeUInt16LE(16, 2)
      wide.writeBigUInt64LE(BigInt(claimed), 4)
      wide.writeBigUInt64LE(BigInt(packed.length), 12)
    }
    directory.push(line, name, wide)
    bodies.push(local, name, packed)
    offset += local.length + name.length + packed.length
  }
  const listing = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(listing.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, listing, end])
}
