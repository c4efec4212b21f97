import { post, request } from '@sweetspot/client'
import { type Party, parties, roles } from '@sweetspot/domain'
import { queryOptions } from '@tanstack/react-query'
import { z } from 'zod'

const personSchema = z.object({ id: z.string(), name: z.string(), email: z.string() })
/** Who is signed in here. */
export type Person = z.infer<typeof personSchema>

const membershipSchema = z.object({
  id: z.string(),
  name: z.string(),
  party: z.enum(parties),
  organisation: z.object({ name: z.string() }),
  partner: z.object({ name: z.string() }),
  roles: z.array(z.enum(roles)),
})
/** A relationship that the signed-in person belongs to, and for which side. */
export type Membership = z.infer<typeof membershipSchema>

const instanceSchema = z.object({
  name: z.string(),
  explore: z.object({ client: z.string(), vendor: z.string() }).nullable(),
  person: personSchema.nullable(),
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

/** The signed-in person, or null. */
export const personQuery = queryOptions({
  queryKey: ['person'],
  queryFn: async (): Promise<Person | null> => instanceSchema.parse(await request('/api/instance')).person,
  staleTime: 60_000,
})

/** The relationships of the signed-in person. */
export const membershipsQuery = queryOptions({
  queryKey: ['relationships'],
  queryFn: async () => membershipsSchema.parse(await request('/api/relationships')).relationships,
  staleTime: 60_000,
})

/** Signs in; throws `ApiError` with a sentence where that fails. */
export async function signIn(email: string, password: string): Promise<Person> {
  return signedInSchema.parse(await post('/api/session', { email, password })).person
}

/** Ends this session. */
export async function signOut(): Promise<void> {
  await request('/api/session', { method: 'DELETE' })
}

/** Enters the example as one side's lead; returns the relationship to open. */
export async function enterExample(party: Party): Promise<string> {
  return enteredSchema.parse(await post('/api/explore/session', { party })).relationshipId
}
