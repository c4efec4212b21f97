import { type ApiErrorBody, apiErrorBodySchema } from '@sweetspot/protocol'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RunningServer, samplePassword } from '../support/running-server.ts'
import { type Answer, explore, people, type Session, send, signIn } from '../support/session.ts'
import { StockClient } from '../support/stock-provider.ts'
import { storedBytes } from '../support/stored-data.ts'

let server: RunningServer
let amara: Session
let daniel: Session
let relationshipId: string
let documents: string
let commands: string

beforeAll(async () => {
  server = await RunningServer.start()
  amara = await signIn(server, people.amara)
  daniel = await signIn(server, people.daniel)
  relationshipId = await amara.relationshipId()
  documents = `/api/relationships/${relationshipId}/documents`
  commands = `/api/relationships/${relationshipId}/commands`
})
afterAll(() => server.dispose())

/** Sends JSON as a page of this server does, signed in or not. */
function post(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return send(server.origin + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.origin, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

/** The error in an answer. Fails where it has another shape, or is not one sentence. */
function errorOf({ body }: Answer): ApiErrorBody['error'] {
  const { error } = apiErrorBodySchema.strict().parse(body)
  for (const sentence of [error.message, ...Object.values(error.fields ?? {})]) {
    expect(sentence).toMatch(/^[A-Z][^\n]{5,200}\.$/)
    expect(sentence).not.toMatch(/invalid|expected|received|undefined/i)
  }
  return error
}

describe('POST /api/session', () => {
  it('answers who signed in, and a cookie that scripts and other sites cannot use', async () => {
    const answer = await post('/api/session', {
      email: ` ${people.amara.toUpperCase()} `,
      password: samplePassword,
    })
    expect(answer.status).toBe(200)
    expect(answer.body).toEqual({
      person: { id: amara.personId, name: 'Amara Osei', email: people.amara },
    })
    const [cookie = '', ...attributes] = (answer.headers.get('set-cookie') ?? '').split('; ')
    expect(cookie).toMatch(/^session=[a-z0-9]{40}$/)
    expect(attributes.toSorted()).toEqual(['HttpOnly', 'Max-Age=2592000', 'Path=/', 'SameSite=Lax'])
  })

  it('tells a wrong password and an unknown account in the same words', async () => {
    const wrong = await post('/api/session', { email: people.amara, password: 'wrong' })
    const unknown = await post('/api/session', { email: 'nobody@nowhere.example', password: 'wrong' })
    expect(wrong.status).toBe(401)
    expect(errorOf(wrong)).toEqual({
      code: 'wrong_credentials',
      message: 'E-mail address or password is wrong; check both and try again.',
    })
    expect([unknown.status, unknown.body]).toEqual([wrong.status, wrong.body])
    const named = (answer: Answer): string[] => [...answer.headers.keys()].toSorted()
    expect(named(unknown)).toEqual(named(wrong))
    expect(wrong.headers.has('set-cookie')).toBe(false)
  })

  it('says what is missing', async () => {
    expect(errorOf(await post('/api/session', { email: 3 }))).toEqual({
      code: 'invalid_input',
      message: 'Check these fields and send the request again: email, password.',
      fields: { email: 'Send text here.', password: 'This is missing; send text.' },
    })
  })

  it('gives every sign-in a session of its own', async () => {
    const other = await signIn(server, people.amara)
    expect(other.id).not.toBe(amara.id)
  })
})

describe('a session', () => {
  it('is told by GET /api/me who it belongs to, over a cookie or a bearer token', async () => {
    const person = { id: daniel.personId, name: 'Daniel Kowalczyk', email: people.daniel }
    expect((await daniel.get('/api/me')).body).toEqual({ person })
    const authorization = `Bearer ${daniel.id}`
    expect((await send(`${server.origin}/api/me`, { headers: { authorization } })).body).toEqual({ person })
  })

  it('ends with DELETE /api/session, and only that one', async () => {
    const [leaving, staying] = [await signIn(server, people.tom), await signIn(server, people.tom)]
    const answer = await leaving.delete('/api/session')
    expect([answer.status, answer.body]).toEqual([204, null])
    expect(answer.headers.get('set-cookie')).toMatch(/^session=; .*Max-Age=0/)
    expect(errorOf(await leaving.get('/api/me'))).toMatchObject({ code: 'not_signed_in' })
    expect((await staying.get('/api/me')).status).toBe(200)
    expect((await leaving.delete('/api/session')).status).toBe(204)
  })

  it('is nowhere in the database, nor is a password', async () => {
    // Written to the file and its log by now: the sessions have been used.
    const bytes = storedBytes(server)
    expect(bytes.includes(people.amara)).toBe(true)
    expect(bytes.includes(amara.id)).toBe(false)
    expect(bytes.includes(daniel.id)).toBe(false)
    expect(bytes.includes(samplePassword)).toBe(false)
  })

  it('is needed for everything about relationships', async () => {
    for (const path of ['/api/me', '/api/relationships', `/api/relationships/${relationshipId}/record`]) {
      const answer = await send(server.origin + path)
      expect([path, answer.status, errorOf(answer).code]).toEqual([path, 401, 'not_signed_in'])
    }
    for (const path of [documents, commands]) {
      const answer = await post(path, {})
      expect([path, answer.status, errorOf(answer).code]).toEqual([path, 401, 'not_signed_in'])
    }
  })
})

describe('GET /api/relationships', () => {
  it('lists the relationships of the person, seen from their side', async () => {
    const companies = {
      client: { name: 'Harbour & Hill Retail' },
      vendor: { name: 'Northgate Digital' },
    }
    const common = { id: relationshipId, name: 'Harbour & Hill Retail and Northgate Digital' }
    expect((await amara.get('/api/relationships')).body).toEqual({
      relationships: [
        {
          ...common,
          party: 'client',
          roles: ['lead'],
          organisation: companies.client,
          partner: companies.vendor,
          canWrite: true,
        },
      ],
    })
    expect((await daniel.get('/api/relationships')).body).toMatchObject({
      relationships: [
        { ...common, party: 'vendor', organisation: companies.vendor, partner: companies.client },
      ],
    })
    const tom = await signIn(server, people.tom)
    expect((await tom.get('/api/relationships')).body).toMatchObject({
      relationships: [{ roles: ['finance'], canWrite: false }],
    })
  })
})

describe('POST …/documents', () => {
  it('creates a page with 201 in each place that a side may write', async () => {
    for (const scope of ['table', 'voice.client', 'caucus.client']) {
      const { status, body } = await amara.post(documents, { scope, kind: 'page', title: 'Plan' })
      expect([status, body]).toEqual([
        201,
        { document: { name: expect.stringMatching(/^[\w-]{20,}$/), scope, kind: 'page', title: 'Plan' } },
      ])
    }
  })

  it('refuses the other side’s voice with 403, and does not know of its private place', async () => {
    const page = { kind: 'page', title: 'Plan' }
    const voice = await daniel.post(documents, { ...page, scope: 'voice.client' })
    expect([voice.status, errorOf(voice).code]).toEqual([403, 'not_allowed'])
    const caucus = await daniel.post(documents, { ...page, scope: 'caucus.client' })
    expect([caucus.status, errorOf(caucus).code]).toEqual([404, 'not_found'])
  })

  it('refuses a role that only reads', async () => {
    const tom = await signIn(server, people.tom)
    const answer = await tom.post(documents, { scope: 'table', kind: 'page', title: 'Plan' })
    expect([answer.status, errorOf(answer).code]).toEqual([403, 'not_allowed'])
  })

  it('says what to do about each field', async () => {
    const answer = await amara.post(documents, { scope: 'attic', kind: 'objectives', title: '  ' })
    expect(answer.status).toBe(400)
    expect(errorOf(answer).fields).toEqual({
      scope: 'Send one of table, voice.client, voice.vendor, caucus.client, caucus.vendor.',
      kind: 'Send page here.',
      title: 'Give the page a title.',
    })
    const long = await amara.post(documents, { scope: 'table', kind: 'page', title: 'x'.repeat(201) })
    expect(errorOf(long).fields).toEqual({ title: 'A title has at most 200 characters.' })
  })

  it('knows no relationship of others', async () => {
    const body = { scope: 'table', kind: 'page', title: 'Plan' }
    const answer = await amara.post('/api/relationships/unknown/documents', body)
    expect([answer.status, errorOf(answer).code]).toEqual([404, 'not_found'])
  })
})

describe('POST …/commands', () => {
  it('says what to do about an unknown command, and about each field of a known one', async () => {
    const unknown = await amara.post(commands, { type: 'objective.forget' })
    expect([unknown.status, errorOf(unknown).fields]).toEqual([
      400,
      {
        type: expect.stringMatching(
          /^Send one of the \d+ values that are known here, such as objective\.propose\.$/,
        ),
      },
    ])
    const sign = { type: 'objective.sign', objectiveId: '', proposalSeq: 0, root: 'X' }
    expect(errorOf(await amara.post(commands, sign)).fields).toEqual({
      objectiveId: 'Write something here.',
      proposalSeq: 'Send a number above 0.',
      root: 'Send text that matches /^[0-9a-f]{64}$/.',
    })
    expect(errorOf(await amara.post(commands, [])).fields).toEqual({ body: 'Send a JSON object here.' })
  })

  it('wants an idempotency key that can be one', async () => {
    const sign = { type: 'objective.sign', objectiveId: 'x', proposalSeq: 1, root: 'a'.repeat(64) }
    const answer = await amara.post(commands, sign, { 'Idempotency-Key': 'short' })
    expect([answer.status, errorOf(answer).code]).toEqual([400, 'invalid_input'])
  })
})

describe('a body', () => {
  it('that is no JSON is refused with 400', async () => {
    for (const body of ['', '{"email":', 'email=a']) {
      const answer = await post('/api/session', body)
      expect([answer.status, errorOf(answer).code]).toEqual([400, 'unreadable_body'])
    }
  })

  it('above 1 MiB is refused with 413, whether it tells its size or not', async () => {
    const large = JSON.stringify({ email: 'x'.repeat(1024 * 1024), password: 'x' })
    const told = await post('/api/session', large)
    expect([told.status, errorOf(told).code]).toEqual([413, 'too_large'])
    const chunks = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(large))
        controller.close()
      },
    })
    const init: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server.origin },
      body: chunks,
      duplex: 'half',
    }
    const streamed = await send(`${server.origin}/api/session`, init)
    expect([streamed.status, errorOf(streamed).code]).toEqual([413, 'too_large'])
  })
})

describe('a request from another site’s page', () => {
  it('that would change something is refused with 403, whatever its content type', async () => {
    const body = JSON.stringify({ email: people.amara, password: samplePassword })
    for (const origin of ['https://evil.example', 'null', `${server.origin}.evil.example`]) {
      for (const type of ['application/json', 'text/plain', 'application/x-www-form-urlencoded']) {
        const answer = await post('/api/session', body, { origin, 'content-type': type })
        expect([origin, type, answer.status, errorOf(answer).code]).toEqual([
          origin,
          type,
          403,
          'foreign_origin',
        ])
      }
    }
    const foreign = { Cookie: amara.cookie, Origin: 'https://evil.example' }
    const signOut = await send(`${server.origin}/api/session`, { method: 'DELETE', headers: foreign })
    expect([signOut.status, errorOf(signOut).code]).toEqual([403, 'foreign_origin'])
    expect((await amara.get('/api/me')).status).toBe(200)
  })

  it('is known by Sec-Fetch-Site where there is no origin', async () => {
    const { Cookie } = amara.headers
    const signOut = (site: string): Promise<Answer> =>
      send(`${server.origin}/api/session`, { method: 'DELETE', headers: { Cookie, 'sec-fetch-site': site } })
    for (const site of ['cross-site', 'same-site', 'none']) expect((await signOut(site)).status).toBe(403)
    expect((await amara.get('/api/me')).status).toBe(200)
  })

  it('may come from either name of this machine', async () => {
    const answer = await post(
      '/api/session',
      { email: people.amara, password: samplePassword },
      { origin: `http://localhost:${server.port}` },
    )
    expect(answer.status).toBe(200)
  })
})

describe('every answer', () => {
  it('forbids scripts from elsewhere, framing, sniffing and telling where one came from', async () => {
    for (const path of ['/health', '/api/me', '/api/nothing']) {
      const { headers } = await send(server.origin + path)
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy.split('; ')).toEqual(
        expect.arrayContaining([
          "default-src 'none'",
          "script-src 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'",
          "connect-src 'self'",
        ]),
      )
      expect(policy).not.toContain('unsafe')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-frame-options')).toBe('DENY')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
      expect(headers.has('strict-transport-security')).toBe(false)
      expect(headers.has('access-control-allow-origin')).toBe(false)
    }
  })

  it('of the interface is not kept by any cache', async () => {
    for (const path of ['/api/me', '/api/relationships', '/api/nothing']) {
      expect((await amara.get(path)).headers.get('cache-control')).toBe('no-store')
    }
  })

  it('is JSON with a sentence where the path is unknown', async () => {
    for (const path of ['/api', '/api/nothing', '/api/session/more']) {
      const answer = await amara.get(path)
      expect([path, answer.status, errorOf(answer)]).toEqual([
        path,
        404,
        { code: 'not_found', message: 'There is nothing at this address; check it and try again.' },
      ])
    }
  })

  it('tells a probe that the instance is alive and ready', async () => {
    for (const path of ['/health', '/ready']) {
      const { status, body } = await send(server.origin + path)
      expect([path, status, body]).toEqual([path, 200, { status: 'ok' }])
    }
  })
})

describe('GET …/record', () => {
  it('holds the shared chain and one’s own private one', async () => {
    const place = `/api/relationships/${relationshipId}/record`
    for (const [session, own] of [
      [amara, 'caucus.client'],
      [daniel, 'caucus.vendor'],
    ] as const) {
      const { status, body } = await session.get(place)
      const record = body as { format: string; chains: readonly { chain: string }[] }
      expect([status, record.format]).toEqual([200, 'sweetspot-record/1'])
      expect(record.chains.map(({ chain }) => chain)).toEqual(['shared', own])
    }
  })
})

describe('GET /api/instance', () => {
  it('tells a page that is opened whether somebody is signed in, without an error for nobody', async () => {
    const person = { id: amara.personId, name: 'Amara Osei', email: people.amara }
    expect((await amara.get('/api/instance')).body).toMatchObject({ person })
    const stale = await send(`${server.origin}/api/instance`, { headers: { Cookie: 'session=stale' } })
    expect([stale.status, stale.body]).toEqual([200, expect.objectContaining({ person: null })])
  })
})

describe('exploring both sides', () => {
  it('is off where accounts have passwords', async () => {
    const instance = await send(`${server.origin}/api/instance`)
    expect(instance.body).toEqual({
      name: 'Sweetspot',
      host: 'localhost',
      mail: false,
      explore: null,
      person: null,
      setup: false,
    })
    const answer = await post('/api/explore/session', { party: 'client' })
    expect([answer.status, errorOf(answer).code]).toEqual([403, 'not_allowed'])
  })

  it('signs in as either side’s lead with one click, under two names of this machine', async () => {
    const playground = await RunningServer.start({ mode: 'explore' })
    try {
      const instance = await send(`${playground.origin}/api/instance`)
      expect(instance.body).toMatchObject({
        explore: {
          client: `http://localhost:${playground.port}/explore/client`,
          vendor: `http://127.0.0.1:${playground.port}/explore/vendor`,
        },
      })
      const [client, vendor] = [await explore(playground, 'client'), await explore(playground, 'vendor')]
      expect((await client.get('/api/me')).body).toMatchObject({ person: { name: 'Amara Osei' } })
      expect((await vendor.get('/api/me')).body).toMatchObject({ person: { name: 'Daniel Kowalczyk' } })
      expect(await vendor.relationshipId()).toBe(await client.relationshipId())
      const room = `${await client.relationshipId()}/table/objectives`
      const register = await StockClient.open(vendor, room)
      expect(register.doc.getMap('rows').size).toBeGreaterThan(0)
      register.destroy()
    } finally {
      await playground.dispose()
    }
  })
})

describe('an instance behind https', () => {
  it('binds its cookie to https and the host, and takes pages of its public address only', async () => {
    const secure = await RunningServer.start({ env: { PUBLIC_URL: 'https://sweetspot.example' } })
    try {
      const signInFrom = (origin: string): Promise<Answer> =>
        send(`${secure.origin}/api/session`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin },
          body: JSON.stringify({ email: people.amara, password: samplePassword }),
        })
      const { status, headers } = await signInFrom('https://sweetspot.example')
      const [cookie = '', ...attributes] = (headers.get('set-cookie') ?? '').split('; ')
      expect([status, cookie]).toEqual([200, expect.stringMatching(/^__Host-session=[a-z0-9]{40}$/)])
      expect(attributes).toEqual(expect.arrayContaining(['HttpOnly', 'Secure', 'Path=/', 'SameSite=Lax']))
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains')
      expect((await signInFrom(secure.origin)).status).toBe(403)
      expect(secure.stdout).toBe('Sweetspot is ready at https://sweetspot.example\n')
    } finally {
      await secure.dispose()
    }
  })
})
