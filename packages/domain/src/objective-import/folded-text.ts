/** Text as it is compared: one line, one kind of space, no difference between upper and lower case. */
export function foldedText(text: string): string {
  return singleLine(text.normalize('NFKC')).toLowerCase()
}

/** Text in one line, as a title or a reference needs it. */
export function singleLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
