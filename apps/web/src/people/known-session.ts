import { ApiError } from '@sweetspot/client'
import { z } from 'zod'
import { type Membership, membershipSchema, type Person, personSchema } from './membership.ts'

const knownSessionSchema = z.object({
  person: personSchema,
  memberships: z.array(membershipSchema).nullable(),
})

/** Who was signed in here when the server was last heard, and their relationships as far as known. */
export type KnownSession = z.infer<typeof knownSessionSchema>

type Memory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const storageKey = 'known-session'

/** Reads who was here; null where nobody was or the browser stores nothing. */
export function readKnownSession(memory: Memory): KnownSession | null {
  try {
    return knownSessionSchema.parse(JSON.parse(memory.getItem(storageKey) ?? ''))
  } catch {
    return null
  }
}

/** Remembers who is signed in, or that nobody is. Somebody else's relationships are forgotten. */
export function rememberPerson(memory: Memory, person: Person | null): void {
  const known = readKnownSession(memory)
  const memberships = known?.person.id === person?.id ? (known?.memberships ?? null) : null
  write(memory, person === null ? null : { person, memberships })
}

/** Remembers the relationships of the person who is signed in. */
export function rememberMemberships(memory: Memory, memberships: readonly Membership[]): void {
  const known = readKnownSession(memory)
  if (known !== null) write(memory, { person: known.person, memberships: [...memberships] })
}

/** Asks the server; where it is out of reach, what is known of before has to do. */
export async function askOrRecall<T>(ask: () => Promise<T>, recall: () => T | null): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    const known = isOutOfReach(error) ? recall() : null
    if (known === null) throw error
    return known
  }
}

/** No answer, or one that only a proxy in front of a stopped server gives. */
function isOutOfReach(error: unknown): boolean {
  return error instanceof ApiError && (error.code === 'unreachable' || error.code === 'unreadable_answer')
}

function write(memory: Memory, known: KnownSession | null): boolean {
  try {
    if (known === null) memory.removeItem(storageKey)
    else memory.setItem(storageKey, JSON.stringify(known))
    return true
  } catch {
    return false
  }
}
