import { ApiError } from '@sweetspot/client'
import { beforeEach, expect, it } from 'vitest'
import { askOrRecall, readKnownSession, rememberMemberships, rememberPerson } from './known-session.ts'

const amara = { id: 'p1', name: 'Amara', email: 'amara@example.com' }
const daniel = { id: 'p2', name: 'Daniel', email: 'daniel@example.com' }
const membership = {
  id: 'r',
  name: 'A and B',
  party: 'client' as const,
  organisation: { name: 'A' },
  partner: { name: 'B' },
  roles: ['lead' as const],
}

let stored: Map<string, string>
const memory = {
  getItem: (key: string) => stored.get(key) ?? null,
  setItem: (key: string, value: string) => void stored.set(key, value),
  removeItem: (key: string) => void stored.delete(key),
}
beforeEach(() => {
  stored = new Map()
})

it('WB70 remembers who was here and their relationships, and nobody else’s', () => {
  expect(readKnownSession(memory)).toBeNull()
  rememberPerson(memory, amara)
  rememberMemberships(memory, [membership])
  rememberPerson(memory, { ...amara, name: 'Amara Osei' })
  expect(readKnownSession(memory)).toEqual({
    person: { ...amara, name: 'Amara Osei' },
    memberships: [membership],
  })
  rememberPerson(memory, daniel)
  expect(readKnownSession(memory)).toEqual({ person: daniel, memberships: null })
})

it('WB70 forgets who was here when the server says that nobody is', () => {
  rememberPerson(memory, amara)
  rememberPerson(memory, null)
  rememberMemberships(memory, [membership])
  expect(readKnownSession(memory)).toBeNull()
  expect(stored.size).toBe(0)
})

it('WB70 takes what is stored in another shape for nothing', () => {
  stored.set('known-session', '{"person":{"id":1}}')
  expect(readKnownSession(memory)).toBeNull()
})

it('WB70 recalls only where the server is out of reach', async () => {
  const fail = (code: ApiError['code']) => async (): Promise<string> => {
    throw new ApiError({ code, message: 'No.' })
  }
  expect(
    await askOrRecall(
      async () => 'new',
      () => 'known',
    ),
  ).toBe('new')
  expect(await askOrRecall(fail('unreachable'), () => 'known')).toBe('known')
  await expect(askOrRecall(fail('unreachable'), () => null)).rejects.toThrow('No.')
  await expect(askOrRecall(fail('not_signed_in'), () => 'known')).rejects.toThrow('No.')
})
