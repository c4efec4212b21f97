import { clearReading, type FieldReading } from './field-reading.ts'
import { foldedText } from './folded-text.ts'
import type { ImportedMeasure, ImportNote } from './import-preview.ts'

/** Reads a measure. Values stay as written, signs and units included, so the unit has nothing of its own. */
export function readMeasure(
  name: string,
  baseline: string,
  target: string,
): FieldReading<ImportedMeasure | null> {
  if (name === '' && baseline === '' && target === '') {
    const message = 'No measure is given; say how both sides will see that it is reached.'
    return { ...clearReading(null), notes: [{ ...unnamed, code: 'no_measure', message }] }
  }
  const direction = directionOf(baseline, target)
  const notes = [...(name === '' ? [unnamed] : []), ...targetNotes(baseline, target, direction)]
  return { ...clearReading({ name, unit: '', baseline, target, direction }), notes }
}

const unnamed: ImportNote = {
  field: 'measure',
  code: 'measure_unnamed',
  raw: '',
  proposal: null,
  message: 'The target has no measure; name what is measured.',
}

function targetNotes(
  baseline: string,
  target: string,
  direction: ImportedMeasure['direction'],
): readonly ImportNote[] {
  const unclear = (message: string): readonly ImportNote[] => [
    { field: 'target', code: 'measure_target_unclear', raw: target, proposal: null, message },
  ]
  if (target === '') return unclear('No target is given; say which value is to be reached.')
  const goal = readQuantity(target)
  if (goal === null) return unclear(`“${target}” is not clearly a number; it comes in as written, check it.`)
  const start = readQuantity(baseline)
  const comparable = baseline === '' || (start !== null && start.unit === goal.unit)
  if (direction !== '' || comparable) return []
  return unclear(`“${target}” cannot be compared with “${baseline}”; say whether up or down is better.`)
}

interface Quantity {
  readonly bound: 'up' | 'down' | ''
  readonly value: number
  readonly unit: string
}

const quantityPattern = /^(<=|>=|[<>≤≥])? ?([^\d\s.,+-]{0,3}) ?([+-]?\d+(?:[.,]\d+)?) ?([^\d]{0,40})$/u

/** A number with its unit, or null. "1,250" is null: nobody knows whether it is above or below two. */
function readQuantity(text: string): Quantity | null {
  const [, sign = '', before = '', digits, after = ''] =
    quantityPattern.exec(text.replace(/\s+/gu, ' ').trim()) ?? []
  if (digits === undefined || /[.,]\d{3}$/u.test(digits)) return null
  const bound = sign === '' ? '' : /[<≤]/u.test(sign) ? 'down' : 'up'
  return { bound, value: Number(digits.replace(',', '.')), unit: foldedText(`${before} ${after}`) }
}

/** Which way is better: what "<=" and ">=" say, else from the baseline to the target where both are numbers. */
function directionOf(baseline: string, target: string): ImportedMeasure['direction'] {
  const goal = readQuantity(target)
  if (goal === null || goal.bound !== '') return goal?.bound ?? ''
  const start = readQuantity(baseline)
  if (start === null || start.unit !== goal.unit || start.value === goal.value) return ''
  return start.value < goal.value ? 'up' : 'down'
}
