/** Letters that have no decomposition into a base letter and an accent. */
const plainLetters: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' }

/** Longest name of a relationship in a file name; what is longer is cut at a word. */
const maxNameLength = 60

/** Name of an exported record: `sweetspot-record-<name>-<date>.json`, safe on every system. */
export function recordFileName(relationshipName: string, exportedAt: string): string {
  const words = relationshipName
    .toLowerCase()
    .replace(/[łøđßæœ]/g, (letter) => plainLetters[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  let name = ''
  for (const word of words) {
    if (name.length + word.length > maxNameLength) break
    name = name === '' ? word : `${name}-${word}`
  }
  return ['sweetspot-record', name, exportedAt.slice(0, 10)]
    .filter((part) => part !== '')
    .join('-')
    .concat('.json')
}
