/** What differs between any two runs, whoever did what: ids, hashes, salts, signatures and keys. */
const random =
  /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\b[0-9a-f]{64}\b|\b[0-9a-f]{32}\b|"(?:publicKey|signature)":"[\w-]+"/g
/** Two events may share a millisecond in one run and not in another, so a time has no place of its own. */
const time = /\b\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?\b/g

/**
 * A text in which all that is random is replaced by its place in the order of first appearance. Two runs in which the
 * same happened give equal texts; anything else that differs stays to be seen.
 */
export function masked(text: string): string {
  const known = new Map<string, number>()
  return text
    .replaceAll(random, (found) => {
      const place = known.get(found) ?? known.size
      known.set(found, place)
      return `#${place}`
    })
    .replaceAll(time, '#time')
}
