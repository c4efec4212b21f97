/**
 * Reads an amount that somebody typed ("250000", "250 000.50") as minor units of a currency with that many decimals.
 * Null where it is no amount, has more decimals than the currency, or is too large to be exact.
 */
export function readAmount(text: string, decimals: number): number | null {
  const [, whole, fraction = ''] = /^(\d+)(?:[.,](\d+))?$/.exec(text.replace(/[\s'’]/g, '')) ?? []
  if (whole === undefined || fraction.length > decimals) return null
  const minorUnits = Number(whole + fraction.padEnd(decimals, '0'))
  return Number.isSafeInteger(minorUnits) ? minorUnits : null
}

/** An amount as it can be typed again. */
export function writeAmount(minorUnits: number, decimals: number): string {
  const digits = String(minorUnits).padStart(decimals + 1, '0')
  const split = digits.length - decimals
  return decimals === 0 ? digits : `${digits.slice(0, split)}.${digits.slice(split)}`
}

/** Decimals of an ISO 4217 currency. */
export function decimalsOf(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency })
  return format.resolvedOptions().maximumFractionDigits ?? 2
}
