/**
 * Text that a spreadsheet program could take for a formula: `= + - @`, a tab or a line end first (OWASP, CSV
 * injection), whatever apostrophes stand before. A plain number is none.
 */
const formulaLike = /^'*[=+\-@\t\r\n]/
const plainNumber = /^[-+]?\d[\d.,]*%?$/

/** Characters that no cell of a workbook can hold (XML 1.0, 2.2): control characters and half letters. */
const unwritable = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu

/** Text as a cell can hold it: without control characters, and with one kind of line ends. */
export function sheetText(text: string): string {
  return text.toWellFormed().replaceAll(unwritable, '').replaceAll(/\r\n?/g, '\n')
}

/** Text for a cell of an exported file: what looks like a formula is made text by an apostrophe before it. */
export function guardedText(text: string): string {
  return formulaLike.test(text) && !plainNumber.test(text) ? `'${text}` : text
}

/** The text as it was before it was guarded; the inverse of `guardedText`. */
export function unguardedText(text: string): string {
  return text.startsWith("'") && formulaLike.test(text) ? text.slice(1) : text
}
