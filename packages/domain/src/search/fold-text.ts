/** Letters that no decomposition takes apart, and what people type in their place. */
const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}
const letterPattern = new RegExp(`[${Object.keys(letters).join('')}]`, 'g')

/**
 * Text as it is searched: lower case, without accents, every stretch of white space one space. "Łódź", "LODZ" and
 * "lodz" are the same.
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(letterPattern, (letter) => letters[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim()
}

/** The words of a query, folded, once each; all of them have to be found. */
export function queryWords(query: string): readonly string[] {
  return [...new Set(foldText(query).split(' '))].filter((word) => word !== '')
}
