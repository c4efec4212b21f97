import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RawSocket } from '../support/raw-socket.ts'
import { RunningServer, samplePassword } from '../support/running-server.ts'
import { people, type Session, send, signIn } from '../support/session.ts'
import { StockClient } from '../support/stock-provider.ts'
import { change } from '../support/stored-data.ts'

const token = 'metrics-token-of-this-test'
const bearer = { authorization: `Bearer ${token}` }

/** Every word of it is somebody's own, and none may be in a log or a label. */
const planted = {
  typed: 'PLANTED-typed-text',
  title: 'PLANTED-page-title',
  password: 'PLANTED-wrong-password',
  email: 'planted-nobody@harbourhill.example',
  address: 'PLANTED in an address',
  body: 'PLANTED-in-a-broken-body',
  token: 'PLANTED-bearer-token',
  agent: 'PLANTED-user-agent',
}

interface BusyDay {
  readonly server: RunningServer
  readonly amara: Session
  readonly relationshipId: string
}

/** A server that logs all it can, and what people and strangers do on it. */
async function busyDay(): Promise<BusyDay> {
  const server = await RunningServer.start({ env: { LOG_LEVEL: 'debug', METRICS_TOKEN: token } })
  const amara = await signIn(server, people.amara)
  const relationshipId = await amara.relationshipId()
  const room = await amara.createPage(relationshipId, 'table', planted.title)
  const writer = await StockClient.open(amara, room)
  writer.text.insert(0, planted.typed)
  await writer.whenDurable()
  writer.destroy()
  const unreadable = new RawSocket(`${server.socketOrigin}/sync/${room}`, amara.headers)
  await unreadable.whenOpened()
  unreadable.send(planted.body)
  await unreadable.whenEnded()
  await strangeRequests(server, amara, relationshipId)
  return { server, amara, relationshipId }
}

async function strangeRequests(server: RunningServer, amara: Session, relationshipId: string): Promise<void> {
  await signIn(server, people.daniel, planted.password).catch(() => undefined)
  await signIn(server, planted.email).catch(() => undefined)
  await amara.post(`/api/relationships/${relationshipId}/commands`, `{"type": "${planted.body}`)
  await amara.post(`/api/relationships/${relationshipId}/commands`, { type: planted.body })
  await amara.get(`/api/relationships/${encodeURIComponent(planted.address)}/record?q=${planted.body}`)
  await amara.get(`/${encodeURIComponent(planted.address)}`)
  const headers = { authorization: `Bearer ${planted.token}`, 'user-agent': planted.agent }
  await send(`${server.origin}/api/me`, { headers })
  const place = new URL(`/sync/${encodeURIComponent(planted.address)}/table/x`, server.socketOrigin)
  await new RawSocket(place.href, amara.headers).whenEnded()
}

interface LogLine {
  readonly msg: string
  readonly [field: string]: unknown
}

/** Lines of the log, without the line that says that the server is ready. */
function logLines(server: RunningServer): readonly LogLine[] {
  const lines = server.stdout.split('\n').filter((line) => line.startsWith('{'))
  return lines.map((line) => JSON.parse(line) as LogLine)
}

describe('what the log says of a busy day', () => {
  let day: BusyDay
  beforeAll(async () => {
    day = await busyDay()
    // The last page of the day finds its table gone: a failure of the server's own, with an error of the database.
    change(day.server, 'alter table document rename to mislaid')
    const place = `/api/relationships/${day.relationshipId}/documents`
    await day.amara.post(place, { scope: 'table', kind: 'page', title: planted.title })
    await day.server.stop()
  })
  afterAll(() => day.server.dispose())

  it('is one line a request, with the pattern of its route and ids only', () => {
    const { amara, relationshipId, server } = day
    const lines = logLines(server).filter(({ msg }) => msg === 'request')
    const created = lines.find(({ status }) => status === 201)
    expect(created).toEqual({
      level: 30,
      time: expect.any(Number),
      msg: 'request',
      method: 'POST',
      route: '/api/relationships/:relationshipId/documents',
      status: 201,
      durationMs: expect.any(Number),
      personId: amara.personId,
      relationshipId,
    })
    expect(lines.map(({ refusal }) => refusal)).toEqual(
      expect.arrayContaining(['wrong_credentials', 'unreadable_body', 'invalid_input', 'not_found']),
    )
    // A page of the application, whose address may hold anything.
    expect(lines.find(({ route, status }) => route === '/*' && status === 200)).toBeDefined()
  })

  it('is one line a websocket, with where it went, whose it was and why it ended', () => {
    const { amara, relationshipId, server } = day
    const lines = logLines(server).filter(({ msg }) => msg === 'socket')
    expect(lines.find(({ code }) => code === 4400)).toMatchObject({
      kind: 'sync',
      relationshipId,
      scope: 'table',
      document: expect.any(String),
      personId: amara.personId,
      durationMs: expect.any(Number),
    })
    expect(lines.find(({ code }) => code === 4404)).not.toHaveProperty('relationshipId')
  })

  it('says of a failure of its own what it was and where', () => {
    const failure = logLines(day.server).find(({ level }) => level === 50)
    expect(failure).toMatchObject({ msg: 'a request failed', error: { type: expect.any(String) } })
    expect(JSON.stringify(failure)).toContain('no such table')
    expect(JSON.stringify(failure)).toContain('.ts:')
  })

  it('holds nothing that anybody wrote, and no secret', () => {
    const { server, amara } = day
    const said = server.stdout + server.stderr
    expect(logLines(server).length).toBeGreaterThan(10)
    const secrets = [
      ...Object.values(planted),
      amara.id,
      samplePassword,
      people.amara,
      'Amara',
      'Osei',
      token,
    ]
    for (const secret of secrets) {
      expect(said.toLowerCase(), secret).not.toContain(secret.toLowerCase())
      expect(said.toLowerCase(), secret).not.toContain(encodeURIComponent(secret).toLowerCase())
    }
  })
})

describe('GET /metrics', () => {
  let day: BusyDay
  beforeAll(async () => {
    day = await busyDay()
  })
  afterAll(() => day.server.dispose())

  it('counts what happened, by closed lists of words', async () => {
    const { body } = await send(`${day.server.origin}/metrics`, { headers: bearer })
    const text = String(body)
    for (const line of [
      /^sweetspot_http_request_seconds_count\{method="POST",route="\/api\/relationships\/:relationshipId\/documents",status="201"\} 1$/m,
      /^sweetspot_refusals_total\{code="wrong_credentials"\} 2$/m,
      /^sweetspot_socket_closes_total\{kind="sync",code="4400"\} 1$/m,
      /^sweetspot_sockets\{kind="sync"\} 0$/m,
      /^sweetspot_rooms [1-9]/m,
      /^sweetspot_updates_appended_total [1-9]/m,
      /^sweetspot_commit_seconds_count\{outcome="stored"\} [1-9]/m,
      /^sweetspot_ledger_events_appended_total [1-9]/m,
      /^sweetspot_database_connections\{state="idle"\} 1$/m,
      /^nodejs_eventloop_lag_p99_seconds /m,
    ]) {
      expect(text).toMatch(line)
    }
    const labels = [...Object.values(planted), day.relationshipId, day.amara.personId, day.amara.id]
    for (const label of labels) expect(text).not.toContain(label)
  })

  it('is for whoever brings the token, where there is one', async () => {
    const { origin } = day.server
    const without = await send(`${origin}/metrics`)
    expect([without.status, without.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
    for (const authorization of ['Bearer wrong', `Basic ${token}`, `Bearer ${token}x`, token]) {
      const answer = await send(`${origin}/metrics`, { headers: { authorization } })
      expect(answer.status, authorization).toBe(401)
      expect(String(answer.body)).not.toContain('sweetspot_')
    }
    const signedIn = await day.amara.get('/metrics')
    expect(signedIn.status).toBe(401)
  })
})

describe('GET /metrics without a token', () => {
  it('is told on the machine that the instance is for', async () => {
    const server = await RunningServer.start()
    try {
      const { status, body } = await send(`${server.origin}/metrics`)
      expect([status, String(body).includes('sweetspot_rooms')]).toEqual([200, true])
    } finally {
      await server.dispose()
    }
  })

  it('is not there where people come from elsewhere, through a reverse proxy or directly', async () => {
    for (const env of [{ PUBLIC_URL: 'https://sweetspot.example' }, { HOST: '0.0.0.0' }]) {
      const server = await RunningServer.start({ env })
      try {
        const { status, body } = await send(`${server.origin}/metrics`)
        expect([status, String(body).includes('sweetspot_')], JSON.stringify(env)).toEqual([404, false])
      } finally {
        await server.dispose()
      }
    }
  })
})
