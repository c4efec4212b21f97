import type { Measure } from '@sweetspot/domain'

/** A measure on one line: its name, then from what to what. */
export function measureText({ name, unit, baseline, target }: Measure): string {
  const step = [baseline, target].filter((value) => value !== '').join(' → ')
  return [name, [step, unit].filter((value) => value !== '').join(' ')]
    .filter((value) => value !== '')
    .join(': ')
}
