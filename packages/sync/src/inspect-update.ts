import * as Y from 'yjs'
import type { ShapeIndex } from './guard/document-shape.ts'
import { GuardRefusal, type GuardRule } from './guard/guard-refusal.ts'
import { type ItemRef, readUpdate, type UpdateParts } from './guard/read-update.ts'

/** Ids of new Yjs clients in one update: one for each visit of somebody who comes back after weeks without a line. */
const maxNewClients = 256

/**
 * What an update would do to a document:
 * - `malformed`: cannot be read;
 * - `refused`: can be read, and breaks a rule of the guard;
 * - `gap`: builds on something the document does not have; folding it would pile up pending structs;
 * - `nothing`: brings nothing new (an idle client's answer repeats every deletion it knows);
 * - `news`: can be folded and changes the document; `ends` are the clocks it reaches per client.
 */
export type Inspection =
  | { readonly kind: 'malformed' | 'gap' | 'nothing' }
  | { readonly kind: 'refused'; readonly rule: GuardRule }
  | { readonly kind: 'news'; readonly ends: ReadonlyMap<number, number> }

/** What the inspection must know of the document the update is meant for. */
export interface KnownState {
  readonly shape: ShapeIndex
  /** Next clock of a Yjs client id: the number of its items that the document has. */
  nextClock(client: number): number
  /** Whether items `clock … clock+length-1` of a client are all deleted already. */
  isDeleted(client: number, clock: number, length: number): boolean
  /** Whose a client id is: a person's, nobody's who could be connected (null), or not known yet (undefined). */
  writerOf(client: number): string | null | undefined
}

/** Reads an update (encoding V1) of a person without folding it. */
export function inspectUpdate(update: Uint8Array, known: KnownState, personId: string): Inspection {
  try {
    return inspectParts(readUpdate(update, known.shape), known, personId)
  } catch (error) {
    if (!(error instanceof GuardRefusal)) throw error
    return error.rule === 'unreadable' ? { kind: 'malformed' } : { kind: 'refused', rule: error.rule }
  }
}

function inspectParts({ structs, deletes }: UpdateParts, known: KnownState, personId: string): Inspection {
  const ends = new Map<number, number>()
  const next = (client: number): number => ends.get(client) ?? known.nextClock(client)
  for (const { client, clock, length, isSkip } of structs) {
    const reached = next(client)
    if (isSkip || clock > reached) return { kind: 'gap' }
    if (clock + length > reached) ends.set(client, clock + length)
  }
  const exists = ({ client, clock }: ItemRef): boolean => clock < next(client)
  for (const { client, clock, ground } of structs) {
    for (const item of ground) {
      // Nothing builds on what the same client wrote later.
      if (!exists(item) || (item.client === client && item.clock >= clock)) return { kind: 'gap' }
    }
  }
  let deletesMore = false
  for (const { client, clock, length } of deletes) {
    if (clock + length > next(client)) return { kind: 'gap' }
    deletesMore ||= !known.isDeleted(client, clock, length)
  }
  const stranger = foreignClient(ends, known, personId)
  if (stranger !== null) return { kind: 'refused', rule: stranger }
  return ends.size > 0 || deletesMore ? { kind: 'news', ends } : { kind: 'nothing' }
}

/** What is new must come from the clients of the person who sends it. */
function foreignClient(
  ends: ReadonlyMap<number, number>,
  known: KnownState,
  personId: string,
): GuardRule | null {
  let fresh = 0
  for (const client of ends.keys()) {
    const writer = known.writerOf(client)
    if (writer === undefined) fresh += 1
    else if (writer !== personId) return 'foreign_client'
  }
  return fresh > maxNewClients ? 'too_many_clients' : null
}

/** What a Yjs document knows, as the inspection asks for it. */
export function knownStateOf(doc: Y.Doc): Pick<KnownState, 'nextClock' | 'isDeleted'> {
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
