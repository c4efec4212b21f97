import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { fingerprint } from './fingerprint.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fingerprint-'))
  writeFileSync(join(folder, 'a.ts'), 'one')
  mkdirSync(join(folder, 'node_modules'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('stays the same while nothing changes', () => {
  expect(fingerprint([folder])).toBe(fingerprint([folder]))
})

it('changes with a file, its name, and a new file', () => {
  const before = fingerprint([folder])
  writeFileSync(join(folder, 'a.ts'), 'two')
  const edited = fingerprint([folder])
  writeFileSync(join(folder, 'b.ts'), '')
  const added = fingerprint([folder])
  expect(new Set([before, edited, added]).size).toBe(3)
})

it('does not look at installed packages and tests', () => {
  const before = fingerprint([folder])
  writeFileSync(join(folder, 'node_modules', 'x.js'), 'x')
  writeFileSync(join(folder, 'a.test.ts'), 'x')
  expect(fingerprint([folder])).toBe(before)
})
