import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fingerprint } from './fingerprint.ts'

/** Starts the product: builds the web client if its sources changed since the last build, then runs the server here. */
const root = resolve(import.meta.dirname, '..')
const built = join(root, 'apps/web/dist')
const stamp = join(built, '.sources')
const sources = ['apps/web', 'packages', 'pnpm-lock.yaml'].map((path) => join(root, path))

const now = fingerprint(sources)
const last = existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''
if (now !== last) {
  process.stdout.write('Building the web client …\n')
  const build = spawnSync(join(root, 'apps/web/node_modules/.bin/vite'), ['build', '--logLevel', 'warn'], {
    cwd: join(root, 'apps/web'),
    stdio: 'inherit',
  })
  if (build.status !== 0) {
    process.stderr.write('The web client could not be built; the messages above say why.\n')
    process.exit(1)
  }
  writeFileSync(stamp, now)
}
await import('../apps/server/src/main.ts')
