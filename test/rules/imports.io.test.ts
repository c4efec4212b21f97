import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const planted = resolve(root, 'packages/domain/src/planted-violation')

/** Runs the checker of import direction as `pnpm check` does; returns what it saw and what it objects to. */
function cruise(...folders: string[]): { modules: number; violations: string[] } {
  const run = spawnSync(
    resolve(root, 'node_modules/.bin/depcruise'),
    ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders],
    { cwd: root, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  )
  const { summary } = JSON.parse(run.stdout) as {
    summary: { totalCruised: number; violations: { rule: { name: string } }[] }
  }
  return {
    modules: summary.totalCruised,
    violations: summary.violations.map((violation) => violation.rule.name),
  }
}

afterAll(() => rmSync(planted, { recursive: true, force: true }))

it('the checker of import direction sees the modules and objects to what is planted', () => {
  mkdirSync(planted)
  writeFileSync(
    resolve(planted, 'upward.ts'),
    "import { openSqliteStore } from '../../../store/src/index.ts'\nexport const up = openSqliteStore\n",
  )
  writeFileSync(
    resolve(planted, 'io.ts'),
    "import { readFileSync } from 'node:fs'\nexport const read = readFileSync\n",
  )
  writeFileSync(resolve(planted, 'one.ts'), "import type { B } from './two.ts'\nexport type A = B | 1\n")
  writeFileSync(resolve(planted, 'two.ts'), "import type { A } from './one.ts'\nexport type B = A | 2\n")
  const { modules, violations } = cruise('packages/domain/src')
  expect(modules).toBeGreaterThan(40)
  expect(new Set(violations)).toEqual(new Set(['packages-domain-imports', 'domain-stays-pure', 'no-circles']))
})

it('there is one yjs, or `instanceof` would not hold across packages', () => {
  const lock = readFileSync(resolve(root, 'pnpm-lock.yaml'), 'utf8')
  expect(new Set(lock.match(/^ {2}yjs@[\d.]+/gm))).toHaveLength(1)
})
