import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'

const root = resolve(import.meta.dirname, '../..')

/** Before the first test that needs a server: builds the web client if its sources changed, as `start` does. */
export default async function buildWebClient(): Promise<void> {
  await promisify(execFile)(process.execPath, ['infra/build-web.ts'], { cwd: root })
}
