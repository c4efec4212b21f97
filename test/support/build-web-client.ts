import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'

const root = resolve(import.meta.dirname, '../..')

/** Builds the web client if its sources changed since the last build, as `start` does. */
export async function buildWebClient(): Promise<void> {
  await promisify(execFile)(process.execPath, ['infra/build-web.ts'], { cwd: root })
}
