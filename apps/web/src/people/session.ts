import { post, request } from '@sweetspot/client'
import type { Party } from '@sweetspot/domain'
import { queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { askOrRecall, readKnownSession, rememberMemberships, rememberPerson } from './known-session.ts'
import { type Membership, membershipSchema, type Person, personSchema } from './membership.ts'

const instanceSchema = z.object({
  name: z.string(),
  /** Name of the host on which everything is kept. */
  host: z.string(),
  explore: z.object({ client: z.string(), vendor: z.string() }).nullable(),
  person: personSchema.nullable(),
  /** Whether nobody has an account with a password yet. */
  setup: z.boolean(),
  /** Whether this instance sends mail. */
  mail: z.boolean(),
})
const signedInSchema = z.object({ person: personSchema })
const enteredSchema = z.object({ person: personSchema, relationshipId: z.string() })
const membershipsSchema = z.object({ relationships: z.array(membershipSchema) })

/** What this instance offers to people who are not signed in. */
export const instanceQuery = queryOptions({
  queryKey: ['instance'],
  queryFn: async () => instanceSchema.parse(await request('/api/instance')),
  staleTime: Number.POSITIVE_INFINITY,
})

/** The signed-in person, or null; where the server is out of reach, who was last here. */
export const personQuery = queryOptions({
  queryKey: ['person'],
  queryFn: (): Promise<Person | null> =>
    askOrRecall(askPerson, () => readKnownSession(localStorage)?.person ?? null),
  staleTime: 60_000,
})

/** The relationships of the signed-in person; where the server is out of reach, those that were last known. */
export const membershipsQuery = queryOptions({
  queryKey: ['relationships'],
  queryFn: () => askOrRecall(askMemberships, () => readKnownSession(localStorage)?.memberships ?? null),
  staleTime: 60_000,
})

/** Signs in; throws `ApiError` with a sentence where that fails. */
export async function signIn(email: string, password: string): Promise<Person> {
  const { person } = signedInSchema.parse(await post('/api/session', { email, password }))
  rememberPerson(localStorage, person)
  return person
}

/** Ends this session. What this browser keeps of the person is removed apart from it. */
export async function signOut(): Promise<void> {
  await request('/api/session', { method: 'DELETE' })
  rememberPerson(localStorage, null)
}

/** Enters the example as one side's lead; returns the relationship to open. */
export async function enterExample(party: Party): Promise<string> {
  return enteredSchema.parse(await post('/api/explore/session', { party })).relationshipId
}

async function askPerson(): Promise<Person | null> {
  const { person } = instanceSchema.parse(await request('/api/instance'))
  rememberPerson(localStorage, person)
  return person
}

async function askMemberships(): Promise<Membership[]> {
  const { relationships } = membershipsSchema.parse(await request('/api/relationships'))
  rememberMemberships(localStorage, relationships)
  await leaveFormerRelationships(relationships)
  return relationships
}

/** Loaded when it is needed, so that the front door does not wait for what documents are made of. */
async function leaveFormerRelationships(memberships: readonly Membership[]): Promise<void> {
  const known = readKnownSession(localStorage)
  if (known === null) return
  const { leaveFormerRelationships: leave } = await import('./leave-former-relationships.ts')
  const ids = memberships.map(({ id }) => id)
  await leave(known.person.id, ids)
}
