import { foldText, type Owner, parties, plainText } from '@sweetspot/domain'
import { measureText } from '../objectives/measure-text.ts'
import type { RegisterEntry } from '../relationship/objective-register.ts'

/** What tells one owner from another: the person, or the name where it is nobody's yet. */
export function ownerKey({ personId, name }: Owner): string {
  return personId ?? name
}

/** Every owner that a register names, once each, by name. */
export function ownersIn(entries: readonly RegisterEntry[]): readonly Owner[] {
  const owners = new Map<string, Owner>()
  for (const { row } of entries) {
    for (const party of parties) {
      const owner = row.owners[party]
      if (owner !== null) owners.set(ownerKey(owner), owner)
    }
  }
  return [...owners.values()].sort((a, b) => a.name.localeCompare(b.name))
}

/** Makes a reader of entries' searchable words that reads each entry once; an entry that changes is another entry. */
export function createSearchTexts(): (entry: RegisterEntry) => string {
  const known = new WeakMap<RegisterEntry, string>()
  return (entry) => {
    const text = known.get(entry) ?? searchText(entry)
    known.set(entry, text)
    return text
  }
}

function searchText({ row, wins, texts }: RegisterEntry): string {
  const words = [
    row.ref,
    row.title,
    wins.client,
    wins.vendor,
    plainText(texts.description),
    ...parties.map((party) => row.owners[party]?.name ?? ''),
    ...row.measures.map(measureText),
  ]
  return foldText(words.join('\n'))
}
