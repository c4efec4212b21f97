import { randomUUID } from 'node:crypto'

/** A new id: 122 random bits, safe in a path. */
export function createId(): string {
  return randomUUID()
}
