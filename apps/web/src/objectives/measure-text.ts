import type { Measure } from '@sweetspot/domain'

/** A measure on one line: its name, then from what to what. */
export function measureText(measure: Measure): string {
  return [measure.name, measureFigures(measure)].filter((value) => value !== '').join(': ')
}

/** A measure's figures alone: from what to what. */
export function measureFigures({ unit, baseline, target }: Measure): string {
  const step = [baseline, target].filter((value) => value !== '').join(' → ')
  return [step, unit].filter((value) => value !== '').join(' ')
}
