import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const specs = globSync('{packages,apps}/*/SPEC.md', { cwd: root })
const tests = globSync('{packages,apps}/*/src/**/*.{test,suite}.{ts,tsx}', { cwd: root })
const ruleNumber = /\b[A-Z]{2}(?:-LOG)?\d+\b/g

/** Numbers that a test or a group of tests names at the start of its title. */
function tested(text: string): string[] {
  const titles = [
    ...text.matchAll(
      /\b(?:it|describe)(?:\.each[^(]*\((?:[^()]|\([^()]*\))*\))?(?:<[^>]*>)?\(\s*['"`]((?:[A-Z]{2}(?:-LOG)?\d+[ ,]*)+)/g,
    ),
  ]
  // `it.each(…)('SY1 …')` puts its title into a call of its own.
  const tabled = [...text.matchAll(/\)\(\s*['"`]((?:[A-Z]{2}(?:-LOG)?\d+ )+)/g)]
  return [...titles, ...tabled].flatMap((match) => match[1]?.match(ruleNumber) ?? [])
}

const numbersTested = new Set(tests.flatMap((file) => tested(readFileSync(resolve(root, file), 'utf8'))))

function rulesOf(file: string): string[] {
  const text = readFileSync(resolve(root, file), 'utf8')
  return [...text.matchAll(/^- \*\*([A-Z]{2}(?:-LOG)?\d+)\*\*/gm)].flatMap((match) => match[1] ?? [])
}

describe.each(specs)('%s', (file) => {
  it('states rules, each number once', () => {
    const rules = rulesOf(file)
    expect(rules.length).toBeGreaterThan(2)
    expect(new Set(rules).size).toBe(rules.length)
  })

  it('has a test for each rule', () => {
    expect(rulesOf(file).filter((rule) => !numbersTested.has(rule))).toEqual([])
  })
})

it('every number that a test names is a rule', () => {
  const stated = new Set(specs.flatMap(rulesOf))
  expect([...numbersTested].filter((number) => !stated.has(number))).toEqual([])
})

it('looks at every package with rules of its own', () => {
  expect(specs.length).toBeGreaterThanOrEqual(6)
  expect(tests.length).toBeGreaterThan(30)
})
