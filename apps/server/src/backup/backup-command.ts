import { BackupNotWritten, DatabaseMissing, writeBackup } from '@sweetspot/store'
import { ConfigError, parseConfig } from '../config/config.ts'
import { type DataConfig, databasePlaceOf, databaseProblem } from '../config/open-store.ts'
import { countsSentence } from './counts-sentence.ts'

/**
 * `pnpm backup FILE`: writes the instance's data to a new file, while the instance may run. Returns what to tell;
 * rejects with `ConfigError`.
 */
export async function backupCommand(
  [file, ...others]: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  if (file === undefined || others.length > 0) {
    throw new ConfigError('Name one file to write the backup to: pnpm backup FILE.')
  }
  const config = parseConfig(env)
  try {
    const { createdAt, counts } = await writeBackup(databasePlaceOf(config), file)
    return `${file} holds ${countsSentence(counts)}, as of ${createdAt}. Keep it secret: it holds all private notes and the instance's key.`
  } catch (error) {
    throw backupProblem(error, config)
  }
}

function backupProblem(error: unknown, config: DataConfig): unknown {
  if (error instanceof BackupNotWritten) return new ConfigError(error.message, { cause: error })
  if (!(error instanceof DatabaseMissing)) return databaseProblem(error, config)
  const sentence =
    config.databaseUrl === null
      ? `DATA_DIR ${config.dataDir} holds no database yet; set DATA_DIR as the instance has it, or DATABASE_URL.`
      : 'The database of DATABASE_URL holds nothing of Sweetspot yet; set DATABASE_URL as the instance has it.'
  return new ConfigError(sentence, { cause: error })
}
