import { ConfigError } from '../config/config.ts'

/** What a command needs of its process. */
export type Command = (
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
) => Promise<string>

/** Runs a command of this process and tells its outcome: exit code 0, or 1 with one sentence on stderr. */
export async function runCommand(command: Command): Promise<void> {
  try {
    process.stdout.write(`${await command(process.argv.slice(2), process.env)}\n`)
  } catch (error) {
    const text = error instanceof Error ? (error instanceof ConfigError ? error.message : error.stack) : error
    process.stderr.write(`${text}\n`)
    process.exitCode = 1
  }
}
