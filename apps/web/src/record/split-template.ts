/** A stretch of a text with places: plain words, or the name of a place. */
export type TemplatePart = { readonly text: string } | { readonly slot: string }

/**
 * Splits "{{actor}} signed it" into its words and places. Filling the places as elements, not as text, keeps what
 * people wrote from ever being read as markup.
 */
export function splitTemplate(template: string): readonly TemplatePart[] {
  // Splitting by a pattern with a group puts the group's finds at the odd places.
  return template
    .split(/\{\{\s*(\w+)\s*\}\}/)
    .map((piece, index) => (index % 2 === 1 ? { slot: piece } : { text: piece }))
    .filter((part) => !('text' in part && part.text === ''))
}
