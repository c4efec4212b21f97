/** Id of the field that holds a row's title, so that a problem can lead there. */
export function titleFieldId(rowNumber: number): string {
  return `title-of-row-${rowNumber}`
}
