import { hashJson, type Json } from '@sweetspot/domain'
import { z } from 'zod'
import type { RegisterEntry } from '../relationship/objective-register.ts'

/** Parts of an objective whose changes are told apart. */
export const seenParts = ['title', 'description', 'client', 'vendor', 'fields'] as const
export type SeenPart = (typeof seenParts)[number]

const lastSeenSchema = z.object({
  at: z.string(),
  seq: z.number().int().nonnegative(),
  texts: z.record(z.string(), z.string()),
})

/** Up to where a person has seen a relationship: the record's length, and each active objective's fingerprint. */
export type LastSeen = z.infer<typeof lastSeenSchema>

/** An objective whose text is not what the person saw. */
export interface TextChange {
  readonly id: string
  readonly title: string
  readonly kind: 'new' | 'changed'
  /** Which parts changed; all of them where it is new. */
  readonly parts: readonly SeenPart[]
}

/** Digits of each part's hash: two different texts look alike once in a million million. */
const hashLength = 10

const known = new WeakMap<RegisterEntry, string>()

/** An objective's text as a few characters, part by part, from which it cannot be read. */
export function fingerprint(entry: RegisterEntry): string {
  const found = known.get(entry)
  if (found !== undefined) return found
  const { title, order: _order, createdAt: _createdAt, archivedAt: _archivedAt, ...fields } = entry.row
  const { description, client, vendor } = entry.texts
  const parts: Readonly<Record<SeenPart, Json>> = { title, description, client, vendor, fields: said(fields) }
  const made = seenParts.map((part) => hashJson(parts[part]).slice(0, hashLength)).join('.')
  known.set(entry, made)
  return made
}

/** Only what says something: a field that a later version adds is empty at first, and nobody changed it. */
function said(fields: Readonly<Record<string, Json>>): Json {
  const isSaid = (value: Json): boolean => !['null', '""', '[]', '{}'].includes(JSON.stringify(value))
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isSaid(value)))
}

/** Everything as it is now, seen. `at` is an ISO time. */
export function seenNow(entries: readonly RegisterEntry[], seq: number, at: string): LastSeen {
  return { at, seq, texts: Object.fromEntries(entries.map((entry) => [entry.id, fingerprint(entry)])) }
}

/** What somebody wrote since the person was here. Words of their own are not among it: `afterOwnEdit` sees to that. */
export function textChanges(seen: LastSeen, entries: readonly RegisterEntry[]): readonly TextChange[] {
  return entries.flatMap((entry): TextChange[] => {
    const before = seen.texts[entry.id]
    const after = fingerprint(entry)
    const about = { id: entry.id, title: entry.row.title }
    if (before === undefined) return [{ ...about, kind: 'new', parts: seenParts }]
    if (before === after) return []
    const [old, young] = [before.split('.'), after.split('.')]
    return [{ ...about, kind: 'changed', parts: seenParts.filter((_, index) => old[index] !== young[index]) }]
  })
}

/** Takes an own edit as seen, part by part, but only on top of what was seen: another's change below it stays news. */
export function afterOwnEdit(
  seen: LastSeen,
  before: RegisterEntry | undefined,
  after: RegisterEntry,
): LastSeen {
  const [seenText, old] = [seen.texts[after.id], before === undefined ? undefined : fingerprint(before)]
  if (seenText === undefined && old !== undefined) return seen
  const young = fingerprint(after).split('.')
  const [seenPieces, oldPieces] = [seenText?.split('.') ?? [], old?.split('.') ?? []]
  const pieces = young.map((piece, index) =>
    oldPieces[index] === seenPieces[index] ? piece : (seenPieces[index] ?? piece),
  )
  return { ...seen, texts: { ...seen.texts, [after.id]: pieces.join('.') } }
}

type Memory = Pick<Storage, 'getItem' | 'setItem'>

const keyOf = (personId: string, relationshipId: string): string => `last-seen/${personId}/${relationshipId}`

/** Reads from this device what a person has seen; null on the first visit, or where the browser stores nothing. */
export function readLastSeen(memory: Memory, personId: string, relationshipId: string): LastSeen | null {
  try {
    return lastSeenSchema.parse(JSON.parse(memory.getItem(keyOf(personId, relationshipId)) ?? ''))
  } catch {
    return null
  }
}

/** Keeps on this device what a person has seen; false where the browser stores nothing. */
export function writeLastSeen(
  memory: Memory,
  personId: string,
  { relationshipId, seen }: { readonly relationshipId: string; readonly seen: LastSeen },
): boolean {
  try {
    memory.setItem(keyOf(personId, relationshipId), JSON.stringify(seen))
    return true
  } catch {
    return false
  }
}
