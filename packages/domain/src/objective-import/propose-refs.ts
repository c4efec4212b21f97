import { foldedText } from './folded-text.ts'

interface Series {
  readonly prefix: string
  readonly digits: number
  readonly number: number
}

/** How references are written in a register that has none yet. */
const firstSeries: Series = { prefix: 'OBJ-', digits: 2, number: 0 }

/**
 * Gives every row a reference of its own: the written one for the first row that has it, else the next number
 * after the highest anywhere (`leftOut`: references of rows that stay out), written as the sheet writes most.
 */
export function proposeRefs(
  written: readonly string[],
  existing: readonly string[],
  leftOut: readonly string[],
): readonly string[] {
  const taken = new Set(existing.map(foldedText))
  const claims = written.map((ref) => {
    const free = ref !== '' && !taken.has(foldedText(ref))
    taken.add(foldedText(ref))
    return free ? ref : null
  })
  const { prefix, digits } = usualSeries(written) ?? usualSeries(existing) ?? firstSeries
  let last = highestNumber([...written, ...existing, ...leftOut], prefix)
  return claims.map((claim) => {
    if (claim !== null) return claim
    let ref: string
    do {
      last += 1
      ref = `${prefix}${String(last).padStart(digits, '0')}`
    } while (taken.has(foldedText(ref)))
    return ref
  })
}

function highestNumber(refs: readonly string[], prefix: string): number {
  return refs.map(seriesOf).reduce((highest, series) => {
    const same = series !== null && foldedText(series.prefix) === foldedText(prefix)
    return same ? Math.max(highest, series.number) : highest
  }, 0)
}

/** The series most references belong to, the first of several equals. */
function usualSeries(refs: readonly string[]): Series | null {
  const counts = new Map<string, { readonly series: Series; count: number }>()
  for (const series of refs.map(seriesOf)) {
    if (series === null) continue
    const entry = counts.get(foldedText(series.prefix))
    if (entry === undefined) counts.set(foldedText(series.prefix), { series, count: 1 })
    else entry.count += 1
  }
  const [first, ...others] = counts.values()
  if (first === undefined) return null
  return others.reduce((usual, entry) => (entry.count > usual.count ? entry : usual), first).series
}

/** A reference that ends in a number. Beyond nine digits it is a code of some other system, not a count. */
function seriesOf(ref: string): Series | null {
  const [, prefix, digits] = /^(.*?)(\d{1,9})$/su.exec(ref) ?? []
  if (prefix === undefined || digits === undefined || /\d$/u.test(prefix)) return null
  return { prefix, digits: digits.length, number: Number(digits) }
}
