/** Start of an OLE compound file: an old .xls, or an .xlsx under a password ([MS-CFB] 2.2, [MS-OFFCRYPTO] 1.3). */
const compoundStart = [0xd0, 0xcf, 0x11, 0xe0]
const zipStart = [0x50, 0x4b, 0x03, 0x04]

/** Whether a file begins as an archive does, as every .xlsx file. */
export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, zipStart)
}

/** Whether a file is an OLE compound file. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return startsWith(bytes, compoundStart)
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}
