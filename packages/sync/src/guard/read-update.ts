import { ByteCursor } from './byte-cursor.ts'
import { checkPlace, content } from './check-place.ts'
import { checkMarkValue, checkValue } from './check-value.ts'
import type { ShapeIndex } from './document-shape.ts'
import { refuse } from './guard-refusal.ts'

/** Numbers of the Yjs types that rich text is made of. */
const xmlElement = 3
const xmlText = 6

/** Bits of a struct's first byte. */
const hasOrigin = 0x80
const hasRightOrigin = 0x40
const hasKey = 0x20
const contentBits = 0x1f

/**
 * Beyond this no document comes: a person who types ten keys a second all day needs 20 years. Yjs calculates with
 * sums of clocks and lengths, which must stay exact.
 */
const maxClock = 2 ** 31

/** A run of items of one client, or of what is left of them. */
export interface StructPart {
  readonly client: number
  readonly clock: number
  readonly length: number
  /** What it builds on: items that must exist. */
  readonly ground: readonly ItemRef[]
  readonly isSkip: boolean
}

export interface ItemRef {
  readonly client: number
  readonly clock: number
}

/** A run of items that an update deletes. */
export interface DeletedPart extends ItemRef {
  readonly length: number
}

/** An update, taken apart as far as the guard needs it. */
export interface UpdateParts {
  readonly structs: readonly StructPart[]
  readonly deletes: readonly DeletedPart[]
}

/**
 * Takes an update (encoding V1) apart without folding it, and checks what needs no knowledge of the document. Throws
 * `GuardRefusal`.
 */
export function readUpdate(update: Uint8Array, shape: ShapeIndex): UpdateParts {
  const cursor = new ByteCursor(update)
  const structs: StructPart[] = []
  const clients = new Set<number>()
  for (let sections = cursor.count(); sections > 0; sections -= 1) {
    const count = cursor.count()
    const client = cursor.varUint()
    // Yjs would pass over the earlier section of the two.
    if (clients.has(client)) refuse('repeated_client')
    clients.add(client)
    let clock = cursor.varUint()
    for (let left = count; left > 0; left -= 1) {
      const struct = readStruct(cursor, shape, client, clock)
      clock += struct.length
      if (clock > maxClock) refuse('clock_range')
      structs.push(struct)
    }
  }
  const deletes = readDeletes(cursor)
  if (cursor.left > 0) refuse('unreadable')
  return { structs, deletes }
}

function readDeletes(cursor: ByteCursor): DeletedPart[] {
  const deletes: DeletedPart[] = []
  for (let sections = cursor.count(); sections > 0; sections -= 1) {
    const client = cursor.varUint()
    for (let left = cursor.count(); left > 0; left -= 1) {
      const clock = cursor.varUint()
      const length = cursor.varUint()
      if (length < 1) refuse('zero_length')
      if (clock + length > maxClock) refuse('clock_range')
      deletes.push({ client, clock, length })
    }
  }
  return deletes
}

const noGround: readonly ItemRef[] = []

function readStruct(cursor: ByteCursor, shape: ShapeIndex, client: number, clock: number): StructPart {
  const info = cursor.byte()
  const kind = info & contentBits
  if (kind === content.garbage || kind === content.skip) {
    const length = lengthOf(cursor)
    return { client, clock, length, ground: noGround, isSkip: kind === content.skip }
  }
  const ground = readGround(cursor, shape, info, kind)
  const length = readContent(cursor, shape, kind)
  return { client, clock, length, ground, isSkip: false }
}

function lengthOf(cursor: ByteCursor): number {
  const length = cursor.varUint()
  return length < 1 ? refuse('zero_length') : length
}

function readId(cursor: ByteCursor): ItemRef {
  return { client: cursor.varUint(), clock: cursor.varUint() }
}

/** Where an item wants to be. Without neighbours it names its parent: a root or another item. */
function readGround(cursor: ByteCursor, shape: ShapeIndex, info: number, kind: number): readonly ItemRef[] {
  const neighbours = info & (hasOrigin | hasRightOrigin)
  if (neighbours === (hasOrigin | hasRightOrigin)) return [readId(cursor), readId(cursor)]
  if (neighbours !== 0) return [readId(cursor)]
  // Yjs takes 1 for a name and every other number for an item.
  const root = cursor.varUint() === 1 ? (shape.root(cursor.text()) ?? refuse('unknown_root')) : null
  const ground = root === null ? [readId(cursor)] : noGround
  const key = (info & hasKey) === 0 ? null : cursor.text()
  if (root !== null) checkPlace(root, key, kind)
  else if (key !== null && key.length > 200) refuse('attribute')
  return ground
}

/** Passes over an item's content and returns how many items it is. */
function readContent(cursor: ByteCursor, shape: ShapeIndex, kind: number): number {
  switch (kind) {
    case content.deleted:
      return lengthOf(cursor)
    case content.string: {
      if (!shape.hasText) refuse('content_kind')
      const length = cursor.textLength()
      return length < 1 ? refuse('zero_length') : length
    }
    case content.format:
      if (!shape.hasText) refuse('content_kind')
      if (!shape.isMark(cursor.text())) refuse('mark')
      checkMarkValue(cursor)
      return 1
    case content.type:
      checkType(cursor, shape)
      return 1
    case content.any: {
      const length = cursor.count()
      if (length < 1) refuse('zero_length')
      for (let left = length; left > 0; left -= 1) checkValue(cursor)
      return length
    }
    default:
      // JSON of old versions, bytes, embeds, documents within documents, and numbers that mean nothing.
      return refuse('content_kind')
  }
}

function checkType(cursor: ByteCursor, shape: ShapeIndex): void {
  if (!shape.hasText) refuse('content_kind')
  const type = cursor.varUint()
  if (type === xmlElement) {
    if (shape.element(cursor.text()) === null) refuse('element')
  } else if (type !== xmlText) refuse('content_kind')
}
