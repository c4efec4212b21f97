import { mkdirSync } from 'node:fs'
import { BackupTooNew, BackupUnreadable, DatabaseNotEmpty, restoreBackup } from '@sweetspot/store'
import { ConfigError, parseConfig } from '../config/config.ts'
import { type DataConfig, databasePlaceOf, databaseProblem } from '../config/open-store.ts'
import { countsSentence } from './counts-sentence.ts'

/**
 * `pnpm restore FILE`: fills the instance's empty database from a backup. Returns what to tell; rejects with
 * `ConfigError`.
 */
export async function restoreCommand(
  [file, ...others]: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  if (file === undefined || others.length > 0) {
    throw new ConfigError('Name one file to restore from: pnpm restore FILE.')
  }
  const config = parseConfig(env)
  try {
    if (config.databaseUrl === null) mkdirSync(config.dataDir, { recursive: true })
    const { createdAt, counts } = await restoreBackup(databasePlaceOf(config), file)
    return `${file} of ${createdAt} is restored: ${countsSentence(counts)}. Everybody signs in again.`
  } catch (error) {
    throw restoreProblem(error, config)
  }
}

function restoreProblem(error: unknown, config: DataConfig): unknown {
  if (error instanceof BackupUnreadable || error instanceof BackupTooNew) {
    return new ConfigError(error.message, { cause: error })
  }
  if (!(error instanceof DatabaseNotEmpty)) return databaseProblem(error, config)
  const sentence =
    config.databaseUrl === null
      ? `DATA_DIR ${config.dataDir} holds data already, and a restore overwrites nothing; stop the server, move that folder away or set DATA_DIR to an empty one, and restore again.`
      : 'The database of DATABASE_URL holds data already, and a restore overwrites nothing; stop the server, create an empty database, set DATABASE_URL to it, and restore again.'
  return new ConfigError(sentence, { cause: error })
}
