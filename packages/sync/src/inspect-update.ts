import * as Y from 'yjs'

/**
 * What an update would do to a document:
 * - `malformed`: cannot be read, or holds an item of length zero (it would load live and never again);
 * - `gap`: builds on something the document does not have; folding it would pile up pending structs;
 * - `nothing`: brings nothing new (an idle client's answer repeats every deletion it knows);
 * - `news`: can be folded and changes the document; `ends` are the clocks it reaches per client.
 */
export type Inspection =
  | { readonly kind: 'malformed' | 'gap' | 'nothing' }
  | { readonly kind: 'news'; readonly ends: ReadonlyMap<number, number> }

/** What the inspection must know of the document the update is meant for. */
export interface KnownState {
  /** Next clock of a Yjs client id: the number of its items that the document has. */
  nextClock(client: number): number
  /** Whether items `clock … clock+length-1` of a client are all deleted already. */
  isDeleted(client: number, clock: number, length: number): boolean
}

/** Reads an update (encoding V1) without folding it. */
export function inspectUpdate(update: Uint8Array, known: KnownState): Inspection {
  const decoded = decode(update)
  if (decoded === null) return { kind: 'malformed' }
  const { structs, ds } = decoded
  const ends = new Map<number, number>()
  const next = (client: number): number => ends.get(client) ?? known.nextClock(client)
  for (const struct of structs) {
    const { client, clock } = struct.id
    if (struct.length < 1) return { kind: 'malformed' }
    if (struct instanceof Y.Skip || clock > next(client)) return { kind: 'gap' }
    if (clock + struct.length > next(client)) ends.set(client, clock + struct.length)
  }
  const exists = (id: Y.ID | null): boolean => id === null || id.clock < next(id.client)
  for (const struct of structs) {
    if (!(struct instanceof Y.Item)) continue
    const parent = struct.parent instanceof Y.ID ? struct.parent : null
    if (!exists(struct.origin) || !exists(struct.rightOrigin) || !exists(parent)) return { kind: 'gap' }
  }
  let deletesMore = false
  for (const [client, ranges] of ds.clients) {
    for (const { clock, len } of ranges) {
      if (clock + len > next(client)) return { kind: 'gap' }
      deletesMore ||= !known.isDeleted(client, clock, len)
    }
  }
  return ends.size > 0 || deletesMore ? { kind: 'news', ends } : { kind: 'nothing' }
}

function decode(update: Uint8Array): ReturnType<typeof Y.decodeUpdate> | null {
  try {
    return Y.decodeUpdate(update)
  } catch {
    // Yjs throws whatever it stumbles over in foreign bytes; all of it means that they cannot be read.
    return null
  }
}

/** What a Yjs document knows, as the inspection asks for it. */
export function knownStateOf(doc: Y.Doc): KnownState {
  return {
    nextClock: (client) => Y.getState(doc.store, client),
    isDeleted: (client, clock, length) => {
      const structs = doc.store.clients.get(client)
      // Beyond what is folded nothing is deleted yet.
      if (structs === undefined || clock + length > Y.getState(doc.store, client)) return false
      for (let index = Y.findIndexSS(structs, clock); index < structs.length; index += 1) {
        const struct = structs[index]
        if (struct === undefined || struct.id.clock >= clock + length) return true
        if (!struct.deleted) return false
      }
      return true
    },
  }
}
