import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fingerprint } from './fingerprint.ts'

/** Builds the web client, unless the build that is there was made from the sources as they are. */
const root = resolve(import.meta.dirname, '..')
const web = join(root, 'apps/web')
const stamp = join(web, 'dist/.sources')

const now = fingerprint(['apps/web', 'packages', 'pnpm-lock.yaml'].map((path) => join(root, path)))
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== now) {
  process.stdout.write('Building the web client …\n')
  const build = spawnSync(
    process.execPath,
    [join(web, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
    {
      cwd: web,
      stdio: 'inherit',
      // Whoever builds (a test runner sets `test`), people get the production build.
      env: { ...process.env, NODE_ENV: 'production' },
    },
  )
  if (build.status !== 0) {
    process.stderr.write('The web client could not be built; the messages above say why.\n')
    process.exit(1)
  }
  writeFileSync(stamp, now)
}
