import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ApiFailure } from './api-failure.ts'
import { readJson } from './read-json.ts'

/** Posts a body to a route that reads it by a schema; returns what comes back. */
async function post(schema: z.ZodType, body: string): Promise<{ status: number; body: unknown }> {
  const app = new Hono()
  app.post('/', async (context) => context.json({ read: await readJson(context, schema) }))
  app.onError((error, context) => {
    if (!(error instanceof ApiFailure)) throw error
    return context.json(error.toBody(), error.status)
  })
  const response = await app.request('/', { method: 'POST', body })
  return { status: response.status, body: await response.json() }
}

async function sentenceFor(schema: z.ZodType, value: unknown): Promise<unknown> {
  const { body } = await post(z.object({ field: schema }), JSON.stringify({ field: value }))
  return (body as { error: { fields: { field?: string } } }).error.fields.field
}

describe('reading a JSON body', () => {
  it('hands out what fits the schema, as the schema changes it', async () => {
    const schema = z.object({ title: z.string().trim() })
    expect(await post(schema, '{"title":" a ","more":1}')).toEqual({
      status: 200,
      body: { read: { title: 'a' } },
    })
  })

  it('refuses what is no JSON, in one sentence', async () => {
    const message = 'The request has no readable JSON body; send a JSON object.'
    for (const body of ['', '{', 'title=a']) {
      expect(await post(z.object({}), body)).toEqual({
        status: 400,
        body: { error: { code: 'unreadable_body', message } },
      })
    }
  })

  it('names every field that does not fit, each with a sentence of its own', async () => {
    const schema = z.object({ email: z.string(), password: z.string(), owner: z.object({ id: z.int() }) })
    expect(await post(schema, '{"email":3,"owner":{"id":1.5}}')).toEqual({
      status: 400,
      body: {
        error: {
          code: 'invalid_input',
          message: 'Check these fields and send the request again: email, password, owner.id.',
          fields: {
            email: 'Send text here.',
            password: 'This is missing; send text.',
            'owner.id': 'Send a whole number here.',
          },
        },
      },
    })
  })

  it('calls the whole body by its name', async () => {
    expect(await post(z.object({}), '[]')).toMatchObject({
      body: { error: { fields: { body: 'Send a JSON object here.' } } },
    })
  })

  it('stays short when thousands of values do not fit', async () => {
    const { body } = await post(z.array(z.string()), JSON.stringify(Array.from({ length: 3000 }, () => 1)))
    const { error } = body as { error: { message: string; fields: Record<string, string> } }
    expect(error.message).toBe('Check these fields and send the request again: 0, 1, 2, 3, 4 and 2995 more.')
    expect(Object.keys(error.fields)).toHaveLength(100)
  })
})

describe('the sentence of a field', () => {
  const hex = z.string().regex(/^[0-9a-f]{4}$/)
  it.each<[what: string, schema: z.ZodType, value: unknown, sentence: string]>([
    ['of another type', z.number(), 'x', 'Send a number here.'],
    ['of another type', z.boolean(), 'x', 'Send true or false here.'],
    ['of another type', z.array(z.string()), {}, 'Send a list here.'],
    ['that is missing', z.array(z.string()), undefined, 'This is missing; send a list.'],
    ['that is empty', z.string().min(1), '', 'Write something here.'],
    ['that is too short', z.string().min(8), 'x', 'Write at least 8 characters.'],
    ['that is too long', z.string().max(2), 'xyz', 'Write at most 2 characters.'],
    ['without entries', z.array(z.string()).min(1), [], 'Send at least 1 entry.'],
    ['with too few entries', z.array(z.string()).min(2), [], 'Send at least 2 entries.'],
    ['with too many entries', z.array(z.string()).max(0), ['x'], 'Send at most 0 entries.'],
    ['that is too small', z.number().min(1), 0, 'Send a number from 1 up.'],
    ['that is too small', z.number().positive(), 0, 'Send a number above 0.'],
    ['that is too large', z.number().max(5), 6, 'Send a number up to 5.'],
    ['that is too large', z.number().lt(5), 5, 'Send a number below 5.'],
    ['of another form', hex, 'x', 'Send text that matches /^[0-9a-f]{4}$/.'],
    ['that is no date', z.iso.date(), '2027-02-30', 'Write a date as YYYY-MM-DD.'],
    ['that is no address', z.email(), 'x', 'Write an e-mail address.'],
    ['that is no uuid', z.uuid(), 'x', 'Send text of the form uuid.'],
    ['that is none of a few', z.enum(['table', 'voice']), 'x', 'Send one of table, voice.'],
    ['that is not the one', z.literal('page'), 'x', 'Send page here.'],
    ['of no known kind', z.union([z.string(), z.number()]), {}, 'Send another value here.'],
    ['with more in it', z.strictObject({}), { x: 1, y: 2 }, 'Leave out x, y.'],
    ['with the schema’s own sentence', z.string().min(1, 'Give it a title.'), '', 'Give it a title.'],
  ])('%s says what to do', async (_what, schema, value, sentence) => {
    expect(await sentenceFor(schema, value)).toBe(sentence)
  })

  it('that says what the rest is lists what it can say', async () => {
    const kind = (type: string) => z.object({ type: z.literal(type) })
    const { body } = await post(z.discriminatedUnion('type', [kind('a'), kind('b')]), '{"type":"c"}')
    expect(body).toMatchObject({ error: { fields: { type: 'Send one of a, b.' } } })
  })

  it('of an entry’s name that does not fit says so at the entry', async () => {
    const { body } = await post(z.record(z.string().max(2), z.string()), '{"abc":"d"}')
    expect(body).toMatchObject({ error: { fields: { abc: 'Send another name for this entry.' } } })
  })
})
