/** Endings that say what a company is in law or in trade; people drop them when they speak of it. */
const endings = new Set(
  [
    'ag bv co corp corporation gmbh group holding holdings inc incorporated kg limited llc llp ltd nv oy plc',
    'sa sarl se spa srl company partners international',
    'consulting digital labs retail services software solutions systems technologies technology',
  ].flatMap((line) => line.split(' ')),
)

/** A company's name as people say it: "Northgate Digital" is "Northgate", "Bank of England" stays as it is. */
export function shortName(name: string): string {
  const words = name.trim().split(/\s+/)
  while (words.length > 1 && endings.has(bare(words.at(-1) ?? ''))) words.pop()
  return words.join(' ').replace(/,$/, '')
}

function bare(word: string): string {
  return word.toLowerCase().replaceAll('.', '').replaceAll(',', '')
}
