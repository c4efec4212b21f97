import { afterEach, beforeEach, expect, it } from 'vitest'
import { ApiError, request } from './api.ts'

/** Answers of a server that is not there: `fetch` is the browser's, so it is put in its place. */
let answer: () => Promise<Response>
const realFetch = globalThis.fetch
beforeEach(() => {
  globalThis.fetch = () => answer()
})
afterEach(() => {
  globalThis.fetch = realFetch
})

async function failure(): Promise<ApiError> {
  const error: unknown = await request('/api/me').then(
    () => null,
    (reason: unknown) => reason,
  )
  if (error instanceof ApiError) return error
  throw new Error('the request should have been refused')
}

it('CL5 hands on the server’s code, sentence and fields', async () => {
  const error = { code: 'not_allowed', message: 'Ask a lead.', fields: { title: 'Give it a title.' } }
  answer = async () => Response.json({ error }, { status: 403 })
  expect(await failure()).toMatchObject(error)
})

it('CL5 says so when the server cannot be reached or understood', async () => {
  answer = async () => {
    throw new TypeError('fetch failed')
  }
  expect((await failure()).code).toBe('unreachable')
  answer = async () => new Response('<html>Bad gateway</html>', { status: 502 })
  expect(await failure()).toMatchObject({
    code: 'unreadable_answer',
    message: expect.stringContaining('502'),
  })
})

it('CL5 returns the body of a good answer', async () => {
  answer = async () => Response.json({ person: { name: 'Amara' } })
  expect(await request('/api/me')).toEqual({ person: { name: 'Amara' } })
  answer = async () => new Response(null, { status: 204 })
  expect(await request('/api/session')).toBeNull()
})
