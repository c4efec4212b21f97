import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { linkIn, MailServer } from '../support/mail-server.ts'
import { RunningServer, samplePassword } from '../support/running-server.ts'
import { people, send, signIn } from '../support/session.ts'
import { query, storedBytes } from '../support/stored-data.ts'

/** Mails of a running instance, to a real SMTP server: links to choose a password, invitations, and the outbox. */

const strongPassword = 'seven quiet green hills'
let mails: MailServer
let server: RunningServer

beforeAll(async () => {
  mails = await MailServer.start()
  server = await RunningServer.start({ env: { SMTP_URL: mails.url, LOG_LEVEL: 'info' } })
})
afterAll(async () => {
  await server?.dispose()
  await mails?.close()
})
beforeEach(() => {
  mails.received.length = 0
  mails.replies.length = 0
})

const post = (path: string, body: unknown) =>
  send(server.origin + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.origin },
    body: JSON.stringify(body),
  })
const ask = (email: string) => post('/api/reset/request', { email })
/** What became of the mails to an address, as the database says. */
const outcomes = (recipient: string): string[] =>
  query<{ state: string; failure: string }>(
    server,
    'select state, failure from outbox_mail where recipient = ?',
    recipient,
  ).map(({ state, failure }) => `${state} ${failure}`)
const tokenOf = (link: URL): string => link.hash.slice(1)

describe('forgotten passwords', () => {
  it('mails a link in the person’s language that works once and signs out everywhere', async () => {
    const before = await signIn(server, people.daniel)
    await send(`${server.origin}/api/me`, {
      method: 'PATCH',
      headers: { ...before.headers, 'content-type': 'application/json' },
      body: JSON.stringify({ language: 'pl', timeZone: 'Europe/Warsaw' }),
    })
    expect((await ask(` ${people.daniel.toUpperCase()} `)).status).toBe(202)
    const mail = await mails.next()
    expect(mail.recipient).toBe(people.daniel)
    expect(mail.subject).toBe('Ustaw nowe hasło do Sweetspot')
    expect(mail.text).toContain('Dzień dobry, Daniel Kowalczyk,')
    expect(mail.text).toMatch(/CES?T/)
    const link = linkIn(mail)
    // The secret is in the fragment alone: no server on the way is told it.
    expect([link.pathname, link.search]).toEqual(['/reset', ''])
    expect(tokenOf(link)).toMatch(/^[\w-]{43}$/)
    expect(mail.html).toContain(`href="${link.href}"`)
    const password = strongPassword
    expect((await post('/api/reset', { token: tokenOf(link), password })).status).toBe(204)
    expect((await before.get('/api/me')).status).toBe(401)
    expect((await post('/api/reset', { token: tokenOf(link), password })).status).toBe(410)
    await signIn(server, people.daniel, strongPassword)
    await expect(signIn(server, people.daniel, samplePassword)).rejects.toThrow('401')
  })

  it('makes the newest link the only one, and keeps none of them', async () => {
    await ask(people.tom)
    const first = linkIn(await mails.next())
    await ask(people.tom)
    const second = linkIn(await mails.next())
    const password = strongPassword
    expect((await post('/api/reset', { token: tokenOf(first), password })).status).toBe(410)
    const stored = storedBytes(server).toString('latin1')
    for (const link of [first, second]) expect(stored).not.toContain(tokenOf(link))
    expect(server.stdout + server.stderr).not.toContain(tokenOf(second))
    expect((await post('/api/reset', { token: tokenOf(second), password })).status).toBe(204)
  })

  it('answers the same for an address without an account, and writes to nobody', async () => {
    const unknown = await ask('nobody.here@harbourhill.example')
    const known = await ask(people.priya)
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body])
    // Requests are worked on in turn, so the first would have been written before the second.
    expect((await mails.next()).recipient).toBe(people.priya)
    expect(mails.received).toEqual([])
    expect((await ask('no address')).status).toBe(400)
  })

  it('is limited for each account, known or not', async () => {
    for (const email of [people.jiWoo, 'somebody.else@harbourhill.example']) {
      const statuses: number[] = []
      for (let count = 0; count < 6; count += 1) statuses.push((await ask(email)).status)
      expect(statuses).toEqual([202, 202, 202, 202, 202, 429])
    }
    for (let count = 0; count < 5; count += 1) expect((await mails.next()).recipient).toBe(people.jiWoo)
  })

  it('tries again after a failure that may pass, also after a crash, and gives up after one that does not', async () => {
    mails.replies.push({ code: 451, text: 'come back later' })
    await ask(people.helen)
    // Refused once; what is left waits in the database of the process that is killed.
    await expect.poll(() => outcomes(people.helen)).toEqual(['queued unreachable'])
    await server.kill()
    await server.restart()
    const mail = await mails.next()
    expect(mail.recipient).toBe(people.helen)
    mails.replies.push({ code: 550, text: 'no such mailbox' })
    await ask(people.helen)
    await expect.poll(() => server.stdout).toContain('"failure":"rejected"')
    expect(server.stdout).not.toContain(people.helen)
    expect(mails.received).toEqual([])
  })
})

describe('invitations', () => {
  it('mails the link, tells it to nobody else, and escapes what people are called', async () => {
    const amara = await signIn(server, people.amara)
    await send(`${server.origin}/api/me`, {
      method: 'PATCH',
      headers: { ...amara.headers, 'content-type': 'application/json' },
      body: JSON.stringify({ language: 'de' }),
    })
    const relationshipId = await amara.relationshipId()
    const answer = await amara.post(`/api/relationships/${relationshipId}/invitations`, {
      roles: ['viewer'],
      email: 'noor.haddad@harbourhill.example',
    })
    expect(answer).toMatchObject({ status: 201, body: { link: null } })
    const mail = await mails.next()
    expect(mail.recipient).toBe('noor.haddad@harbourhill.example')
    expect(mail.subject).toBe('Harbour & Hill Retail lädt Sie zu Sweetspot ein')
    expect(mail.html).toContain('Harbour &amp; Hill Retail')
    const token = tokenOf(linkIn(mail))
    const account = {
      email: 'noor.haddad@harbourhill.example',
      name: 'Noor Haddad',
      password: strongPassword,
    }
    expect((await post('/api/invitations/accept', { token, account })).status).toBe(200)
  })

  it('does not mail an invitation that was withdrawn while the mail server was away', async () => {
    const amara = await signIn(server, people.amara)
    const place = `/api/relationships/${await amara.relationshipId()}/invitations`
    mails.replies.push({ code: 451, text: 'come back later' })
    const invited = await amara.post(place, { roles: ['viewer'], email: 'late@harbourhill.example' })
    await expect.poll(() => outcomes('late@harbourhill.example')).toEqual(['queued unreachable'])
    expect((await amara.delete(`${place}/${(invited.body as { id: string }).id}`)).status).toBe(204)
    await amara.post(place, { roles: ['viewer'], email: 'next@harbourhill.example' })
    expect((await mails.next()).recipient).toBe('next@harbourhill.example')
    await expect
      .poll(() => outcomes('late@harbourhill.example'), { timeout: 15_000 })
      .toEqual(['failed void'])
  })
})

describe('the outbox', () => {
  it('shows the person who set the instance up envelopes, and nobody else anything', async () => {
    const own = await RunningServer.start({ mode: 'explore', env: { SMTP_URL: mails.url } })
    try {
      const answer = await send(`${own.origin}/api/setup`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: own.origin },
        body: JSON.stringify({ email: 'host@example.com', name: 'Hanna Host', password: strongPassword }),
      })
      expect(answer.status).toBe(201)
      const host = await signIn(own, 'host@example.com', strongPassword)
      expect((await host.get('/api/me/profile')).body).toMatchObject({ isAdmin: true })
      await host.post('/api/reset/request', { email: 'host@example.com' })
      const token = tokenOf(linkIn(await mails.next()))
      await expect
        .poll(async () => (await host.get('/api/outbox')).body)
        .toMatchObject({
          mails: [{ recipient: 'host@example.com', purpose: 'reset', state: 'sent', attempts: 1 }],
        })
      const { body } = await host.get('/api/outbox')
      expect(JSON.stringify(body)).not.toContain(token)
      expect(JSON.stringify(body)).not.toContain('/reset')
    } finally {
      await own.dispose()
    }
    const amara = await signIn(server, people.amara)
    expect((await amara.get('/api/outbox')).status).toBe(404)
    expect((await amara.get('/api/me/profile')).body).toMatchObject({ isAdmin: false })
    expect((await send(`${server.origin}/api/outbox`)).status).toBe(401)
  })
})

it('says so where the instance sends no mail', async () => {
  const silent = await RunningServer.start({ mode: 'explore' })
  try {
    const answer = await send(`${silent.origin}/api/reset/request`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: silent.origin },
      body: JSON.stringify({ email: people.amara }),
    })
    expect(answer).toMatchObject({ status: 409, body: { error: { code: 'no_mail' } } })
  } finally {
    await silent.dispose()
  }
})
