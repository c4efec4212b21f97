import * as encoding from 'lib0/encoding'

/** One item as a client may claim it; every field is written as it is, however wrong. */
export interface RawItem {
  /** Number of its content, and what is written after the item's place. */
  readonly content: number
  readonly write: (encoder: encoding.Encoder) => void
  readonly origin?: RawId
  readonly rightOrigin?: RawId
  /** Name of a root, or an item; only without neighbours is it written. */
  readonly parent?: string | RawId
  readonly key?: string
}

/** Client and clock. */
export type RawId = readonly [client: number, clock: number]

/** Items of one client, from a clock on. */
export interface RawSection {
  readonly client: number
  readonly clock: number
  readonly items: readonly RawItem[]
  /** How many items it claims to have, where that differs. */
  readonly claims?: number
}

/** An update (encoding V1) written by hand, as an honest client never would. */
export function rawUpdate(
  sections: readonly RawSection[],
  deletes: readonly (readonly [client: number, clock: number, length: number])[] = [],
): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, sections.length)
  for (const { client, clock, items, claims = items.length } of sections) {
    encoding.writeVarUint(encoder, claims)
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, clock)
    for (const item of items) writeItem(encoder, item)
  }
  encoding.writeVarUint(encoder, deletes.length)
  for (const [client, clock, length] of deletes) {
    for (const number of [client, 1, clock, length]) encoding.writeVarUint(encoder, number)
  }
  return encoding.toUint8Array(encoder)
}

function writeItem(encoder: encoding.Encoder, item: RawItem): void {
  const { content, write, origin, rightOrigin, parent, key } = item
  const bits = (origin ? 0x80 : 0) | (rightOrigin ? 0x40 : 0) | (key === undefined ? 0 : 0x20)
  encoding.writeUint8(encoder, bits | content)
  if (origin) writeId(encoder, origin)
  if (rightOrigin) writeId(encoder, rightOrigin)
  if (!origin && !rightOrigin && content !== 0 && content !== 10) {
    encoding.writeVarUint(encoder, typeof parent === 'object' ? 0 : 1)
    if (typeof parent === 'object') writeId(encoder, parent)
    else encoding.writeVarString(encoder, parent ?? 'content')
    if (key !== undefined) encoding.writeVarString(encoder, key)
  }
  write(encoder)
}

function writeId(encoder: encoding.Encoder, [client, clock]: RawId): void {
  encoding.writeVarUint(encoder, client)
  encoding.writeVarUint(encoder, clock)
}

type Place = Pick<RawItem, 'origin' | 'rightOrigin' | 'parent' | 'key'>

/** Makers of items by what they hold. */
export const raw = {
  garbage: (length: number): RawItem => ({ content: 0, write: (to) => encoding.writeVarUint(to, length) }),
  skip: (length: number): RawItem => ({ content: 10, write: (to) => encoding.writeVarUint(to, length) }),
  deleted: (length: number, place: Place = {}): RawItem => ({
    ...place,
    content: 1,
    write: (to) => encoding.writeVarUint(to, length),
  }),
  string: (text: string, place: Place = {}): RawItem => ({
    ...place,
    content: 4,
    write: (to) => encoding.writeVarString(to, text),
  }),
  format: (mark: string, json: string, place: Place = {}): RawItem => ({
    ...place,
    content: 6,
    write: (to) => {
      encoding.writeVarString(to, mark)
      encoding.writeVarString(to, json)
    },
  }),
  /** `type` is the number of a Yjs type; an element (3) and a hook (5) have a name. */
  type: (type: number, name: string | null, place: Place = {}): RawItem => ({
    ...place,
    content: 7,
    write: (to) => {
      encoding.writeVarUint(to, type)
      if (name !== null) encoding.writeVarString(to, name)
    },
  }),
  any: (value: unknown, place: Place = {}): RawItem => ({
    ...place,
    content: 8,
    write: (to) => {
      encoding.writeVarUint(to, 1)
      encoding.writeAny(to, value as encoding.AnyEncodable)
    },
  }),
  /** A value whose bytes are given. */
  bytes: (content: number, bytes: readonly number[], place: Place = {}): RawItem => ({
    ...place,
    content,
    write: (to) => encoding.writeUint8Array(to, Uint8Array.from(bytes)),
  }),
} as const
