import { type BackedUpTable, isBackedUpTable } from './backed-up-tables.ts'

/**
 * A backup is gzip'd JSON, one value a line: a header, the rows, and the SHA-256 of all bytes before it. It does not
 * depend on the kind of the database; bytes are `{"base64": …}`.
 */
const formatName = 'sweetspot-backup'
const formatVersion = 1

/** The first line. */
export interface BackupHeader {
  /** The last step that made the tables which the rows are of. */
  readonly schema: string
  /** When, by the database's clock. */
  readonly createdAt: string
  /** How many rows of each table follow. */
  readonly counts: Readonly<Record<string, number>>
}

/** A value as databases keep it. */
export type StoredValue = string | number | null | Uint8Array

/** A row of a table, by column. */
export interface BackupRow {
  readonly table: BackedUpTable
  readonly row: Readonly<Record<string, StoredValue>>
}

/** The last line. */
export interface BackupSeal {
  readonly sha256: string
}

/** A line is not what it should be. Whoever knows the file makes a sentence of it. */
export class BackupDamage extends Error {
  override readonly name = 'BackupDamage'
}

/** A newer version's format. */
export class BackupFormatUnknown extends Error {
  override readonly name = 'BackupFormatUnknown'
}

/** The first line's text. */
export function headerLine(header: BackupHeader): string {
  return `${JSON.stringify({ format: formatName, version: formatVersion, ...header })}\n`
}

/** The text of a line that holds a row. */
export function rowLine({ table, row }: BackupRow): string {
  const values = Object.entries(row).map(([column, value]) => [column, plain(value)])
  return `${JSON.stringify({ table, row: Object.fromEntries(values) })}\n`
}

/** The last line's text. */
export function sealLine(sha256: string): string {
  return `${JSON.stringify({ sha256 } satisfies BackupSeal)}\n`
}

/** Reads the first line. Throws `BackupDamage` or `BackupFormatUnknown`. */
export function headerOf(line: string): BackupHeader {
  const { format, version, schema, createdAt, counts } = objectOf(parsed(line))
  if (format !== formatName) throw new BackupDamage('it is no backup')
  if (version !== formatVersion) throw new BackupFormatUnknown(`format ${String(version)}`)
  if (typeof schema !== 'string' || typeof createdAt !== 'string')
    throw new BackupDamage('its header is wrong')
  return { schema, createdAt, counts: Object.fromEntries(Object.entries(objectOf(counts)).map(countOf)) }
}

/** Reads a later line. Throws `BackupDamage`. */
export function rowOrSealOf(line: string): BackupRow | BackupSeal {
  const { table, row, sha256 } = objectOf(parsed(line))
  if (typeof sha256 === 'string') return { sha256 }
  if (!isBackedUpTable(table)) throw new BackupDamage(`it has rows of a table ${String(table)}`)
  const values = Object.entries(objectOf(row)).map(
    ([column, value]) => [column, storedValueOf(value)] as const,
  )
  return { table, row: Object.fromEntries(values) }
}

function plain(value: StoredValue): unknown {
  return value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value
}

function storedValueOf(value: unknown): StoredValue {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value
  const { base64 } = objectOf(value)
  if (typeof base64 !== 'string') throw new BackupDamage('it has a value of no known kind')
  return new Uint8Array(Buffer.from(base64, 'base64'))
}

function countOf([table, count]: [string, unknown]): [string, number] {
  if (typeof count !== 'number') throw new BackupDamage('its header is wrong')
  return [table, count]
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new BackupDamage('a line of it is cut off or altered', { cause })
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new BackupDamage('a line of it is altered')
  return value as Readonly<Record<string, unknown>>
}
