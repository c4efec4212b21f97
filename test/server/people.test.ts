import { createHash } from 'node:crypto'
import {
  type ApiErrorBody,
  apiErrorBodySchema,
  handedLinkSchema,
  invitationListSchema,
  invitationLookupSchema,
  profileSchema,
  sessionListSchema,
} from '@sweetspot/protocol'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { problemsOf, sharedEvents, stateOf } from '../support/record.ts'
import { RunningServer, samplePassword } from '../support/running-server.ts'
import { type Answer, explore, people, Session, send, signIn } from '../support/session.ts'
import { change, query, storedBytes } from '../support/stored-data.ts'

let server: RunningServer
let amara: Session
let daniel: Session
let priya: Session
let place: string

beforeAll(async () => {
  server = await RunningServer.start()
  amara = await signIn(server, people.amara)
  daniel = await signIn(server, people.daniel)
  priya = await signIn(server, people.priya)
  place = `/api/relationships/${await amara.relationshipId()}`
})
afterAll(() => server.dispose())

/** Sends JSON as a page of a server does, signed in or not. */
function request(method: string, path: string, body: unknown, session?: Session): Promise<Answer> {
  return send(server.origin + path, {
    method,
    headers: { 'content-type': 'application/json', ...(session?.headers ?? { Origin: server.origin }) },
    body: JSON.stringify(body),
  })
}
const post = (path: string, body: unknown): Promise<Answer> => request('POST', path, body)
const patchMe = (session: Session, body: unknown): Promise<Answer> =>
  request('PATCH', '/api/me', body, session)

/** Status and code of a refusal, which has to be one sentence. */
function refusal({ status, body }: Answer): [number, ApiErrorBody['error']['code']] {
  const { error } = apiErrorBodySchema.parse(body)
  expect(error.message).toMatch(/^[A-Z][^\n]{5,200}\.$/)
  return [status, error.code]
}

function sessionOf({ headers, body }: Answer, on = server): Session {
  const { person } = body as { person: { id: string } }
  return new Session(on, headers.get('set-cookie')?.split(';')[0] ?? '', person.id)
}

/** Secret of a link of ours. */
function tokenOf(link: string): string {
  return link.slice(link.indexOf('#') + 1)
}

let lastAccount = 0
function newAccount(name = 'Anna Nowak') {
  lastAccount += 1
  return { email: `anna.${lastAccount}@people.example`, name, password: 'ten or more characters' }
}

async function invite(by: Session, body: object = { roles: ['member'] }): Promise<string> {
  const answer = await by.post(`${place}/invitations`, body)
  expect([answer.status, answer.body]).toEqual([201, expect.anything()])
  return tokenOf(handedLinkSchema.parse(answer.body).link)
}

async function joinNew(by: Session, roles: readonly string[] = ['member'], account = newAccount()) {
  const token = await invite(by, { roles })
  const answer = await post('/api/invitations/accept', { token, account })
  expect(answer.status).toBe(200)
  return sessionOf(answer)
}

describe('an invitation', () => {
  it('is a link with the secret in its fragment, for 72 hours', async () => {
    const before = Date.now()
    const answer = await amara.post(`${place}/invitations`, { roles: ['member'], name: 'Anna' })
    const { link, expiresAt } = handedLinkSchema.parse(answer.body)
    expect(link).toMatch(new RegExp(`^http://localhost:${server.port}/invite#[\\w-]{43}$`))
    expect(Math.abs(Date.parse(expiresAt) - before - 72 * 3_600_000)).toBeLessThan(60_000)
  })

  it('is stored as a hash only, and the noted name is nowhere in the record', async () => {
    const token = await invite(amara, { roles: ['member'], name: 'Secret Candidate' })
    const hash = createHash('sha256').update(token).digest('hex')
    expect(query(server, 'select note from one_time_link where token_hash = ?', hash)).toEqual([
      { note: 'Secret Candidate' },
    ])
    expect(storedBytes(server).includes(token)).toBe(false)
    expect(JSON.stringify(await sharedEvents(daniel))).not.toContain('Secret Candidate')
  })

  it('tells its holder who invites, for which company, where, as what, and nothing more', async () => {
    const token = await invite(daniel, { roles: ['finance', 'viewer'] })
    const { status, body } = await post('/api/invitations/lookup', { token })
    expect([status, body]).toEqual([
      200,
      {
        invitedBy: { name: 'Daniel Kowalczyk', organisation: 'Northgate Digital' },
        organisation: 'Northgate Digital',
        relationship: 'Harbour & Hill Retail and Northgate Digital',
        host: 'localhost',
        roles: ['finance', 'viewer'],
      },
    ])
    expect(invitationLookupSchema.strict().safeParse(body).success).toBe(true)
  })

  it('lets its holder in with a new account, signed in, once', async () => {
    const token = await invite(daniel, { roles: ['viewer', 'finance'] })
    const account = newAccount('Ola Wójcik')
    const answer = await post('/api/invitations/accept', { token, account })
    expect([answer.status, answer.body]).toEqual([
      200,
      {
        person: { id: expect.any(String), name: 'Ola Wójcik', email: account.email },
        relationshipId: await daniel.relationshipId(),
      },
    ])
    const ola = sessionOf(answer)
    expect((await ola.get('/api/relationships')).body).toMatchObject({
      relationships: [{ party: 'vendor', roles: ['finance', 'viewer'] }],
    })
    expect((await signIn(server, account.email, account.password)).personId).toBe(ola.personId)
    expect(refusal(await post('/api/invitations/lookup', { token }))).toEqual([410, 'link_void'])
    const again = { token, account: newAccount() }
    expect(refusal(await post('/api/invitations/accept', again))).toEqual([410, 'link_void'])
    expect(await problemsOf(daniel)).toEqual([])
  })

  it('lets exactly one of two in who accept it at once', async () => {
    const token = await invite(amara)
    const answers = await Promise.all(
      [newAccount('One'), newAccount('Two')].map((account) =>
        post('/api/invitations/accept', { token, account }),
      ),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 410])
    const { members } = await stateOf(amara)
    const joined = [...members.values()].filter(({ name }) => name === 'One' || name === 'Two')
    expect(joined).toHaveLength(1)
  })

  it('lets a signed-in person in without a new account, and nobody who is not signed in', async () => {
    const anna = await joinNew(amara)
    expect((await request('POST', `${place}/commands`, removal(anna), amara)).status).toBe(200)
    const token = await invite(amara, { roles: ['viewer'] })
    const accept = { token, account: null }
    expect(refusal(await post('/api/invitations/accept', accept))).toEqual([401, 'not_signed_in'])
    expect((await anna.post('/api/invitations/accept', accept)).status).toBe(200)
    expect((await stateOf(amara)).members.get(anna.personId as never)?.roles).toEqual(['viewer'])
  })

  it('lets nobody join for the other side, or twice', async () => {
    for (const token of [await invite(amara), await invite(daniel)]) {
      const answer = await priya.post('/api/invitations/accept', { token, account: null })
      expect(refusal(answer)).toEqual([409, 'already_member'])
    }
  })

  it('cannot be accepted with an address that has an account, and stays open', async () => {
    const token = await invite(amara)
    const account = { ...newAccount(), email: people.tom.toUpperCase() }
    const taken = await post('/api/invitations/accept', { token, account })
    expect(refusal(taken)).toEqual([409, 'email_taken'])
    expect((await post('/api/invitations/lookup', { token })).status).toBe(200)
  })

  it('wants a name, an address and a password of ten characters', async () => {
    const token = await invite(amara)
    const account = { email: 'nobody', name: '  ', password: 'nine char' }
    const answer = await post('/api/invitations/accept', { token, account })
    expect(apiErrorBodySchema.parse(answer.body).error.fields).toEqual({
      'account.email': 'Write an e-mail address.',
      'account.name': 'Write a name.',
      'account.password': 'Choose a password of at least 10 characters.',
    })
  })

  it('is made, listed and withdrawn by leads, for their own side', async () => {
    for (const attempt of [
      await priya.post(`${place}/invitations`, { roles: ['member'] }),
      await priya.get(`${place}/invitations`),
      await amara.post(`${place}/invitations`, { roles: ['lead'], forOtherParty: true }),
    ]) {
      expect(refusal(attempt)).toEqual([403, 'not_allowed'])
    }
    const token = await invite(amara, { roles: ['lead'], name: 'To be withdrawn' })
    const list = async (session: Session) =>
      invitationListSchema.parse((await session.get(`${place}/invitations`)).body).invitations
    const listed = (await list(amara)).find(({ name }) => name === 'To be withdrawn')
    expect(listed).toEqual({
      id: expect.any(String),
      name: 'To be withdrawn',
      party: 'client',
      roles: ['lead'],
      expiresAt: expect.stringMatching(/Z$/),
    })
    const address = `${place}/invitations/${listed?.id}`
    expect((await list(daniel)).some(({ id }) => id === listed?.id)).toBe(false)
    expect(refusal(await daniel.delete(address))).toEqual([410, 'invitation_void'])
    expect((await amara.delete(address)).status).toBe(204)
    expect(refusal(await amara.delete(address))).toEqual([410, 'invitation_void'])
    expect((await list(amara)).some(({ id }) => id === listed?.id)).toBe(false)
    expect(refusal(await post('/api/invitations/lookup', { token }))).toEqual([410, 'link_void'])
  })

  it('says no more of a wrong secret than of a used one', async () => {
    const wrong = await post('/api/invitations/lookup', { token: 'guessed' })
    expect(refusal(wrong)).toEqual([410, 'link_void'])
  })
})

const removal = ({ personId }: Session) => ({ type: 'member.remove', personId })

describe('commands about members', () => {
  const commands = (session: Session, body: unknown): Promise<Answer> =>
    session.post(`${place}/commands`, body)

  it('give roles, name deputies, appoint a lead and remove, and are recorded', async () => {
    const anna = await joinNew(amara)
    const { personId } = anna
    const helen = await signIn(server, people.helen)
    const days = { from: '2999-01-01', until: '2999-01-05' }
    const steps: readonly [Session, object, string][] = [
      [
        amara,
        { type: 'member.change_roles', personId, roles: ['viewer', 'finance'] },
        'member.roles_changed',
      ],
      [amara, { type: 'deputy.name', personId: amara.personId, deputyId: personId, ...days }, 'deputy.named'],
      [helen, { type: 'lead.appoint', personId }, 'lead.appointed_by_sponsor'],
      [amara, removal(anna), 'member.removed'],
    ]
    for (const [by, command, type] of steps) {
      const { status, body } = await commands(by, command)
      expect([status, body]).toEqual([200, { events: [expect.objectContaining({ type })] }])
    }
    const state = await stateOf(daniel)
    expect(state.members.has(personId as never)).toBe(false)
    expect(state.formerMembers.get(personId as never)).toMatchObject({
      name: 'Anna Nowak',
      roles: ['lead', 'finance', 'viewer'],
    })
    expect((await anna.get('/api/relationships')).body).toEqual({ relationships: [] })
    expect(refusal(await anna.get(`${place}/record`))).toEqual([404, 'not_found'])
  })

  it('are refused with a reason', async () => {
    const ofAmara = { type: 'member.remove', personId: amara.personId }
    expect(refusal(await commands(priya, ofAmara))).toEqual([403, 'not_allowed'])
    expect(refusal(await commands(daniel, ofAmara))).toEqual([422, 'unknown_member'])
    expect(refusal(await commands(amara, ofAmara))).toEqual([409, 'last_lead'])
    const roles = { type: 'member.change_roles', personId: priya.personId, roles: [] }
    expect(apiErrorBodySchema.parse((await commands(amara, roles)).body).error.fields).toEqual({
      roles: 'Choose at least one role.',
    })
    const days = { from: '2020-01-01', until: '2020-01-05' }
    const deputy = { type: 'deputy.name', personId: priya.personId, deputyId: amara.personId, ...days }
    expect(refusal(await commands(amara, deputy))).toEqual([422, 'invalid_dates'])
  })
})

describe('an account', () => {
  it('keeps name, language and time zone, as the person chooses', async () => {
    const account = newAccount()
    const anna = await joinNew(amara, ['member'], account)
    const own = { name: 'Anna Nowak', email: account.email, language: null, timeZone: null, isAdmin: false }
    expect((await anna.get('/api/me/profile')).body).toEqual(own)
    const changed = { ...own, name: 'Anna Żak', language: 'pl', timeZone: 'Europe/Warsaw' }
    const { email, ...choices } = changed
    const answer = await patchMe(anna, choices)
    expect([answer.status, profileSchema.parse(answer.body)]).toEqual([200, changed])
    expect((await patchMe(anna, { language: null })).body).toEqual({ ...changed, language: null })
    expect((await anna.get('/api/me')).body).toMatchObject({ person: { name: 'Anna Żak', email } })
    const unknown = await patchMe(anna, { language: 'not a language', timeZone: 'Mars/Base' })
    expect(refusal(unknown)).toEqual([400, 'invalid_input'])
    expect(Object.keys(apiErrorBodySchema.parse(unknown.body).error.fields ?? {})).toEqual([
      'language',
      'timeZone',
    ])
    expect(refusal(await post('/api/me', {}))).toEqual([404, 'not_found'])
    expect(refusal(await request('PATCH', '/api/me', {}))).toEqual([401, 'not_signed_in'])
  })

  it('changes its password against the current one, which ends all other sessions', async () => {
    const account = newAccount()
    const anna = await joinNew(amara, ['member'], account)
    const elsewhere = await signIn(server, account.email, account.password)
    const next = 'another good password'
    const wrong = await patchMe(anna, { password: { current: 'wrong', next } })
    expect(refusal(wrong)).toEqual([401, 'wrong_credentials'])
    const short = await patchMe(anna, { password: { current: account.password, next: 'short' } })
    expect(refusal(short)).toEqual([400, 'invalid_input'])
    expect((await elsewhere.get('/api/me')).status).toBe(200)
    expect((await patchMe(anna, { password: { current: account.password, next } })).status).toBe(200)
    expect((await anna.get('/api/me')).status).toBe(200)
    expect((await elsewhere.get('/api/me')).status).toBe(401)
    await expect(signIn(server, account.email, account.password)).rejects.toThrow('401')
    expect((await signIn(server, account.email, next)).personId).toBe(anna.personId)
  })

  it('lists its sessions by handle, and ends one or all', async () => {
    const account = newAccount()
    const first = await joinNew(amara, ['member'], account)
    const again = () => signIn(server, account.email, account.password)
    const [second, third] = [await again(), await again()]
    const list = async (session: Session) =>
      sessionListSchema.parse((await session.get('/api/sessions')).body).sessions
    const sessions = await list(first)
    expect(sessions).toHaveLength(3)
    expect(sessions.filter(({ current }) => current)).toHaveLength(1)
    expect(JSON.stringify(sessions)).not.toContain(first.id)
    const own = (await list(second)).find(({ current }) => current)
    expect((await first.delete(`/api/sessions/${own?.handle}`)).status).toBe(204)
    expect(refusal(await first.delete(`/api/sessions/${own?.handle}`))).toEqual([404, 'not_found'])
    expect((await second.get('/api/me')).status).toBe(401)
    const [foreign] = await list(amara)
    expect(refusal(await first.delete(`/api/sessions/${foreign?.handle}`))).toEqual([404, 'not_found'])
    const everywhere = await third.delete('/api/sessions')
    expect([everywhere.status, everywhere.headers.get('set-cookie')]).toEqual([
      204,
      expect.stringContaining('Max-Age=0'),
    ])
    for (const session of [first, third]) expect((await session.get('/api/me')).status).toBe(401)
    expect((await amara.get('/api/me')).status).toBe(200)
  })
})

describe('a reset link', () => {
  const linkFor = (by: Session, { personId }: Session): Promise<Answer> =>
    by.post(`${place}/members/${personId}/reset-link`, {})

  it('lets somebody choose a new password once, and ends all their sessions', async () => {
    const account = newAccount()
    const anna = await joinNew(amara, ['member'], account)
    const [older, newer] = [await linkFor(amara, anna), await linkFor(amara, anna)].map(({ body }) =>
      handedLinkSchema.parse(body),
    )
    expect(newer?.link).toMatch(new RegExp(`^http://localhost:${server.port}/reset#[\\w-]{43}$`))
    expect(Date.parse(newer?.expiresAt ?? '') - Date.now()).toBeLessThanOrEqual(24 * 3_600_000)
    expect(storedBytes(server).includes(tokenOf(newer?.link ?? ''))).toBe(false)
    const password = 'chosen by myself'
    const use = (link = '', chosen = password): Promise<Answer> =>
      post('/api/reset', { token: tokenOf(link), password: chosen })
    expect(refusal(await use(older?.link))).toEqual([410, 'link_void'])
    expect(refusal(await use(newer?.link, 'short'))).toEqual([400, 'invalid_input'])
    expect((await anna.get('/api/me')).status).toBe(200)
    expect((await use(newer?.link)).status).toBe(204)
    expect((await anna.get('/api/me')).status).toBe(401)
    await expect(signIn(server, account.email, account.password)).rejects.toThrow('401')
    expect((await signIn(server, account.email, password)).personId).toBe(anna.personId)
    expect(refusal(await use(newer?.link))).toEqual([410, 'link_void'])
  })

  it('is made by leads only, for others of their own side', async () => {
    const anna = await joinNew(amara)
    expect(refusal(await linkFor(priya, anna))).toEqual([403, 'not_allowed'])
    expect(refusal(await linkFor(daniel, anna))).toEqual([422, 'unknown_member'])
    expect(refusal(await linkFor(amara, amara))).toEqual([403, 'not_allowed'])
    expect(refusal(await linkFor(await joinNew(amara), anna))).toEqual([403, 'not_allowed'])
  })

  it('never opens an account that also acts where the lead has no say', async () => {
    const anna = await joinNew(amara)
    const link = handedLinkSchema.parse((await linkFor(amara, anna)).body).link
    await anna.post('/api/relationships', start)
    expect(refusal(await linkFor(amara, anna))).toEqual([403, 'not_allowed'])
    const voided = await post('/api/reset', { token: tokenOf(link), password: 'taken over by lead' })
    expect(refusal(voided)).toEqual([410, 'link_void'])
  })
})

const start = {
  organisation: 'Fjord Foods',
  partner: 'Nordlys IT',
  contractReference: 'FF-1',
  relationshipType: 'strategic',
  stage: 'preparing',
}

describe('a reset link of somebody who was removed', () => {
  it('is void', async () => {
    const anna = await joinNew(amara)
    const made = await amara.post(`${place}/members/${anna.personId}/reset-link`, {})
    const { link } = handedLinkSchema.parse(made.body)
    expect((await amara.post(`${place}/commands`, removal(anna))).status).toBe(200)
    const use = { token: tokenOf(link), password: 'taken over by lead' }
    expect(refusal(await post('/api/reset', use))).toEqual([410, 'link_void'])
  })
})

describe('the start of a relationship', () => {
  it('makes the starter the client’s lead, who invites the other company’s first lead', async () => {
    const anna = await joinNew(amara)
    const answer = await anna.post('/api/relationships', start)
    expect([answer.status, answer.body]).toEqual([201, { relationship: { id: expect.any(String) } }])
    const { id } = (answer.body as { relationship: { id: string } }).relationship
    const { body } = await anna.get('/api/relationships')
    expect(body).toMatchObject({
      relationships: [{}, { id, name: 'Fjord Foods and Nordlys IT', party: 'client', roles: ['lead'] }],
    })
    const invitations = `/api/relationships/${id}/invitations`
    const asked = { roles: ['lead'], forOtherParty: true, name: 'Lars' }
    const tokens = [await anna.post(invitations, asked), await anna.post(invitations, asked)].map((each) =>
      tokenOf(handedLinkSchema.parse(each.body).link),
    )
    expect((await post('/api/invitations/lookup', { token: tokens[0] })).body).toMatchObject({
      invitedBy: { name: 'Anna Nowak', organisation: 'Fjord Foods' },
      organisation: 'Nordlys IT',
      roles: ['lead'],
    })
    const account = newAccount('Lars Lie')
    const lars = sessionOf(await post('/api/invitations/accept', { token: tokens[0], account }))
    expect((await lars.get('/api/relationships')).body).toMatchObject({
      relationships: [{ id, party: 'vendor', roles: ['lead'], organisation: { name: 'Nordlys IT' } }],
    })
    expect(refusal(await post('/api/invitations/lookup', { token: tokens[1] }))).toEqual([410, 'link_void'])
    expect(refusal(await anna.post(invitations, asked))).toEqual([403, 'not_allowed'])
    expect(refusal(await lars.get(`${place}/record`))).toEqual([404, 'not_found'])
    const minutes = { scope: 'caucus.vendor', kind: 'page', title: 'Ours' }
    expect((await lars.post(`/api/relationships/${id}/documents`, minutes)).status).toBe(201)
  })

  it('is for people who are signed in, and says what is missing', async () => {
    expect(refusal(await post('/api/relationships', start))).toEqual([401, 'not_signed_in'])
    const answer = await amara.post('/api/relationships', { ...start, organisation: ' ', stage: 'soon' })
    expect(apiErrorBodySchema.parse(answer.body).error.fields).toEqual({
      organisation: 'Write a name.',
      stage: 'Send one of preparing, running, exiting.',
    })
  })
})

describe('wrong passwords', () => {
  it('are limited per account, known or not, in the same words', async () => {
    const attempts = 10
    const answers: unknown[] = []
    for (const email of [people.tom, 'nobody@nowhere.example']) {
      for (let count = 0; count < attempts; count += 1) {
        expect((await post('/api/session', { email, password: 'wrong' })).status).toBe(401)
      }
      const over = await post('/api/session', { email: ` ${email.toUpperCase()} `, password: samplePassword })
      expect(refusal(over)).toEqual([429, 'too_many'])
      const wait = Number(over.headers.get('retry-after'))
      expect([wait > 0, wait <= 15 * 60]).toEqual([true, true])
      answers.push(over.body)
    }
    expect(answers[0]).toEqual(answers[1])
    expect((await signIn(server, people.amara)).personId).toBe(amara.personId)
  })

  it('are forgotten after a right one', async () => {
    const account = newAccount()
    await joinNew(amara, ['member'], account)
    for (let round = 0; round < 3; round += 1) {
      for (let count = 0; count < 6; count += 1) {
        expect((await post('/api/session', { ...account, password: 'wrong' })).status).toBe(401)
      }
      await signIn(server, account.email, account.password)
    }
  })

  it('are checked no further when many come at once', async () => {
    const account = newAccount()
    await joinNew(amara, ['member'], account)
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => post('/api/session', { ...account, password: 'wrong' })),
    )
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(20)
  })
})

describe('the first account of an instance', () => {
  const owner = { email: 'owner@people.example', name: 'Olga Owner', password: 'ten or more characters' }

  it('is opened on a public instance with the token from its log, once', async () => {
    const env = { PUBLIC_URL: 'https://sweetspot.example' }
    const open = await RunningServer.start({ mode: 'explore', env })
    const claim = (body: unknown): Promise<Answer> =>
      send(`${open.origin}/api/setup`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: 'https://sweetspot.example' },
        body: JSON.stringify(body),
      })
    const setup = async (): Promise<unknown> =>
      ((await send(`${open.origin}/api/instance`)).body as { setup: unknown }).setup
    try {
      const [, token] = /https:\/\/sweetspot\.example\/setup#([\w-]{43})\n/.exec(open.stdout) ?? []
      expect(await setup()).toBe(true)
      for (const wrong of [{}, { token: '' }, { token: 'guessed' }]) {
        expect(refusal(await claim({ ...owner, ...wrong }))).toEqual([403, 'not_allowed'])
      }
      expect(refusal(await claim({ ...owner, password: 'short', token }))).toEqual([400, 'invalid_input'])
      const answers = await Promise.all([
        claim({ ...owner, token }),
        claim({ ...owner, email: 'second@people.example', token }),
      ])
      expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 403])
      const claimed = answers.find(({ status }) => status === 201)
      expect(claimed?.body).toMatchObject({ person: { name: 'Olga Owner' } })
      expect(claimed?.headers.get('set-cookie')).toMatch(/^__Host-session=/)
      expect(await setup()).toBe(false)
      expect(storedBytes(open).includes(token ?? 'no token')).toBe(false)
      await open.restart()
      expect(open.stdout).toBe('Sweetspot is ready at https://sweetspot.example\n')
    } finally {
      await open.dispose()
    }
  })

  it('needs no token where only this machine gets to, whether the sample was explored or not', async () => {
    const local = await RunningServer.start({ mode: 'explore' })
    try {
      await explore(local, 'client')
      const answer = await send(`${local.origin}/api/setup`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: local.origin },
        body: JSON.stringify(owner),
      })
      expect(answer.status).toBe(201)
      expect((await sessionOf(answer, local).post('/api/relationships', start)).status).toBe(201)
      expect(local.stdout).toMatch(/^Sweetspot is ready at \S+\n$/)
    } finally {
      await local.dispose()
    }
  })
})

describe('an invitation that nobody accepted', () => {
  it('is void after 72 hours', async () => {
    const token = await invite(amara)
    await server.stop()
    change(server, `update one_time_link set expires_at = '2020-01-01T00:00:00.000Z'`)
    await server.restart()
    expect(refusal(await post('/api/invitations/lookup', { token }))).toEqual([410, 'link_void'])
  })
})
