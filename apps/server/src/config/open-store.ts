import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  type DatabasePlace,
  DatabaseTooNew,
  DatabaseUnavailable,
  openPostgresStore,
  openSqliteStore,
  type Store,
} from '@sweetspot/store'
import { type Config, ConfigError } from './config.ts'

/** Where the configuration puts an instance's data. */
export type DataConfig = Pick<Config, 'dataDir' | 'databaseUrl'>

/** The database that the configuration names. */
export function databasePlaceOf({ dataDir, databaseUrl }: DataConfig): DatabasePlace {
  if (databaseUrl !== null) return { kind: 'postgres', url: databaseUrl }
  return { kind: 'sqlite', file: join(dataDir, 'sweetspot.db') }
}

/** Opens the instance's store, made if absent. Rejects with `ConfigError` when an operator can do something about it. */
export async function openStore(config: DataConfig): Promise<Store> {
  const place = databasePlaceOf(config)
  try {
    if (place.kind === 'postgres') return await openPostgresStore(place)
    mkdirSync(config.dataDir, { recursive: true })
    return await openSqliteStore(place)
  } catch (error) {
    throw databaseProblem(error, config)
  }
}

/** What an operator can do about a database that cannot be used; a defect stays what it is. */
export function databaseProblem(error: unknown, { dataDir, databaseUrl }: DataConfig): unknown {
  if (!(error instanceof Error)) return error
  // The address holds a password, so it is not repeated.
  const place = databaseUrl === null ? `DATA_DIR ${dataDir}` : 'DATABASE_URL'
  const { message } = error
  if (error instanceof DatabaseUnavailable || error instanceof DatabaseTooNew) {
    // These say themselves what to do.
    const sentence = `${message.charAt(0).toLowerCase()}${message.slice(1)}`
    return new ConfigError(`${place} cannot be used: ${sentence}`, { cause: error })
  }
  // The file system's errors and the database's have a code.
  if (!('code' in error)) return error
  const advice =
    databaseUrl === null
      ? 'set DATA_DIR to a folder that can be written'
      : 'give its user an empty database in which it may make tables'
  return new ConfigError(`${place} cannot be used (${message}); ${advice}.`, { cause: error })
}
