import { describe, expect, it } from 'vitest'
import { readMeasure } from './read-measure.ts'

function direction(baseline: string, target: string): string | undefined {
  return readMeasure('Measure', baseline, target).value?.direction
}

function codes(name: string, baseline: string, target: string): readonly string[] {
  return readMeasure(name, baseline, target).notes.map((note) => note.code)
}

describe('measure', () => {
  it('DI11 keeps values as written', () => {
    expect(readMeasure('FCR %', '58%', '72%')).toEqual({
      value: { name: 'FCR %', unit: '', baseline: '58%', target: '72%', direction: 'up' },
      notes: [],
      keep: [],
    })
  })

  it.each([
    ['0', '62', 'up'],
    ['11', '<= 4', 'down'],
    ['3', '≤4', 'down'],
    ['', '>= 95 %', 'up'],
    ['9', '5', 'down'],
    ['1,5 days', '0,5 days', 'down'],
    ['£1.9m', '£ 2.1m', 'up'],
    ['-35', '+2', 'up'],
    ['5', '5', ''],
    ['', '62', ''],
    ['0.5', '72%', ''],
    ['1,250', '2', ''],
    ['about 9', '5', ''],
  ])('DI11 from “%s” to “%s” goes “%s”', (baseline, target, expected) =>
    expect(direction(baseline, target)).toBe(expected),
  )

  it('DI11 says what is missing', () => {
    expect(codes('', '', '')).toEqual(['no_measure'])
    expect(readMeasure('', '', '').value).toBeNull()
    expect(codes('', '', '62')).toEqual(['measure_unnamed'])
    expect(codes('Incidents', '11', '')).toEqual(['measure_target_unclear'])
  })

  it('DI11 says that a target is not clearly a number, or not comparable', () => {
    expect(codes('Standard', '', 'WCAG 2.2 AA')).toEqual(['measure_target_unclear'])
    expect(codes('Cost', '2', '1,250')).toEqual(['measure_target_unclear'])
    expect(codes('Rate', '0.5', '72%')).toEqual(['measure_target_unclear'])
    expect(codes('Rate', '', '72%')).toEqual([])
    expect(codes('Rate', '72', '72')).toEqual([])
  })
})
