import { randomUUID } from 'node:crypto'
import { may, type Role, roles, type Scope, scopes } from '@sweetspot/domain'
import { handedLinkSchema } from '@sweetspot/protocol'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { FeedFollower } from '../support/feed-follower.ts'
import { fillPrivateChain } from '../support/private-chain.ts'
import { RawSocket } from '../support/raw-socket.ts'
import { RunningServer } from '../support/running-server.ts'
import { people, Session, send, signIn } from '../support/session.ts'
import { paragraphUpdate } from '../support/shared-text.ts'
import { storedUpdates } from '../support/stored-data.ts'
import { readFrame, wire } from '../support/wire.ts'

let server: RunningServer
let amara: Session
let daniel: Session
let relationshipId: string
let place: string
/** A page in each scope, by its room's name. */
const rooms = new Map<Scope, string>()
const opened: { terminate(): void }[] = []
/** Events of the client's private chain. */
const preparations = 6
const password = 'ten or more characters'
/** What the product promises from the moment at which the revocation is answered. */
const promisedMs = 1000

beforeAll(async () => {
  server = await RunningServer.start()
  relationshipId = await (await signIn(server, people.amara)).relationshipId()
  await server.stop()
  fillPrivateChain(server, relationshipId, { party: 'client', length: preparations })
  await server.restart()
  amara = await signIn(server, people.amara)
  daniel = await signIn(server, people.daniel)
  place = `/api/relationships/${relationshipId}`
  for (const scope of scopes) {
    const owner = scope.endsWith('.vendor') ? daniel : amara
    rooms.set(scope, await owner.createPage(relationshipId, scope, 'Page'))
  }
})
afterEach(() => {
  for (const socket of opened.splice(0)) socket.terminate()
})
afterAll(() => server.dispose())

/** Somebody new of the client's side. */
async function join(...given: Role[]): Promise<{ session: Session; email: string }> {
  const email = `${randomUUID()}@people.example`
  const account = { email, name: 'Anna Nowak', password }
  const answer = await send(`${server.origin}/api/invitations/accept`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.origin },
    body: JSON.stringify({ token: await invite(given), account }),
  })
  expect([answer.status, answer.body]).toMatchObject([200, { relationshipId }])
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  const { person } = answer.body as { person: { id: string } }
  return { session: new Session(server, cookie, person.id), email }
}

/** Long after these tests. */
function auditorEnd(given: readonly Role[]): string | null {
  return given.includes('auditor') ? '2999-01-01T00:00:00.000Z' : null
}

async function invite(given: readonly Role[]): Promise<string> {
  const { body } = await amara.post(`${place}/invitations`, { roles: given, auditorUntil: auditorEnd(given) })
  const { link } = handedLinkSchema.parse(body)
  return link.slice(link.indexOf('#') + 1)
}

async function rejoin(session: Session, ...given: Role[]): Promise<void> {
  const answer = await session.post('/api/invitations/accept', { token: await invite(given), account: null })
  expect(answer.status).toBe(200)
}

/** Sends a command of the client's lead; it is in force as soon as this resolves. */
async function command(body: {
  type: string
  personId: string
  roles?: readonly Role[]
  auditorUntil?: string | null
}): Promise<void> {
  const answer = await amara.post(`${place}/commands`, body)
  expect([answer.status, answer.body]).toMatchObject([200, {}])
}

const remove = ({ personId }: Session): Promise<void> => command({ type: 'member.remove', personId })
const give = ({ personId }: Session, ...given: Role[]): Promise<void> =>
  command({ type: 'member.change_roles', personId, roles: given, auditorUntil: auditorEnd(given) })

function roomOf(scope: Scope): string {
  const room = rooms.get(scope)
  if (room === undefined) throw new Error(`there is no page in ${scope}`)
  return room
}

/** A socket in a page, once the server has greeted it or closed it. */
async function open(session: Session, scope: Scope): Promise<RawSocket> {
  const raw = new RawSocket(`${server.socketOrigin}/sync/${roomOf(scope)}`, session.headers)
  opened.push(raw)
  await Promise.race([raw.frame((frame) => readFrame(frame).kind === 'step1'), raw.whenEnded()])
  return raw
}

function follow(session: Session, position = {}): FeedFollower {
  const follower = new FeedFollower(session, relationshipId, position)
  opened.push({ terminate: () => follower.cut() })
  return follower
}

type Outcome = 'written' | number

/** Types into a page: it is durable, or the socket is closed with a code. */
async function write(raw: RawSocket, text = 'x'): Promise<Outcome> {
  raw.send(wire.update(paragraphUpdate('page', text)))
  raw.send(wire.barrier(1))
  try {
    await raw.frame((frame) => frame[0] === 100)
    return 'written'
  } catch {
    return (await raw.whenEnded()).code
  }
}

/** What somebody with a role may do in a scope over sync; `null` is nobody any more. */
function allowed(role: Role | null, scope: Scope): Outcome {
  const member = { party: 'client', roles: role === null ? [] : [role] } as const
  if (!may(member, 'document.read', scope)) return 4404
  return may(member, 'document.write', scope) ? 'written' : 4403
}

/** Tries all that a socket or request can try; returns the outcomes by what was tried. */
async function attempts(session: Session): Promise<Record<string, unknown>> {
  const outcomes: Record<string, unknown> = {}
  for (const scope of scopes) {
    const raw = await open(session, scope)
    outcomes[`write ${scope}`] = raw.isOpen ? await write(raw) : (await raw.whenEnded()).code
    const page = { scope, kind: 'page', title: 'New' }
    outcomes[`create in ${scope}`] = (await session.post(`${place}/documents`, page)).status
  }
  const expected = { root: '0'.repeat(64), partHashes: {} }
  const proposal = { type: 'objective.propose', objectiveId: 'unknown', expected }
  outcomes['propose'] = (await session.post(`${place}/commands`, proposal)).status
  outcomes['invite'] = (await session.post(`${place}/invitations`, { roles: ['viewer'] })).status
  outcomes['record'] = (await session.get(`${place}/record`)).status
  const feed = follow(session)
  outcomes['feed'] = await Promise.race([
    feed.whenLive().then(
      () => 'live',
      () => 'ended',
    ),
    feed.whenEnded().then(({ code }) => code),
  ])
  return outcomes
}

/** What `attempts` has to come to for a role, or for nobody any more. */
function expectedAttempts(role: Role | null): Record<string, unknown> {
  const outcomes: Record<string, unknown> = {}
  const member = { party: 'client', roles: role === null ? [] : [role] } as const
  for (const scope of scopes) {
    outcomes[`write ${scope}`] = allowed(role, scope)
    const readable = may(member, 'document.read', scope)
    const status = may(member, 'document.create', scope) ? 201 : 403
    outcomes[`create in ${scope}`] = readable ? status : 404
  }
  const member403 = role === null ? 404 : 403
  outcomes['propose'] = may(member, 'objective.propose', 'table') ? 422 : member403
  outcomes['invite'] = may(member, 'members.manage', 'table') ? 201 : member403
  outcomes['record'] = may(member, 'record.read', 'table') ? 200 : member403
  outcomes['feed'] = role === null ? 4404 : 'live'
  return outcomes
}

describe('every role × what is attempted × before, after and after coming back', () => {
  it.each(roles)('%s', async (role) => {
    const { session } = await join(role)
    expect(await attempts(session)).toEqual(expectedAttempts(role))
    await remove(session)
    expect(await attempts(session)).toEqual(expectedAttempts(null))
    await rejoin(session, role)
    expect(await attempts(session)).toEqual(expectedAttempts(role))
  })
})

const transitions = roles.flatMap((from) => roles.flatMap((to) => (from === to ? [] : [[from, to] as const])))

describe('sockets that are open while a role changes', () => {
  it.each(transitions)('from %s to %s', async (from, to) => {
    const { session } = await join(from)
    const readable = scopes.filter((scope) => allowed(from, scope) !== 4404)
    const sockets = await Promise.all(readable.map((scope) => open(session, scope)))
    await give(session, to)
    const outcomes = await Promise.all(sockets.map((raw) => write(raw)))
    // A socket that has lost even reading hears that its access was removed, not that nothing is there.
    const expected = readable.map((scope) => (allowed(to, scope) === 4404 ? 4403 : allowed(to, scope)))
    expect(outcomes).toEqual(expected)
  })
})

/** Everything that ends somebody's sockets, with the code that they are closed with. */
const endings: readonly [
  what: string,
  code: number,
  end: (session: Session, email: string) => Promise<unknown>,
][] = [
  ['removal', 4403, (session) => remove(session)],
  ['sign-out', 4401, (session) => session.delete('/api/session')],
  [
    'sign-out everywhere, from elsewhere',
    4401,
    async (_session, email) => (await signIn(server, email, password)).delete('/api/sessions'),
  ],
  [
    'the end of this session, from elsewhere',
    4401,
    async (_session, email) => {
      const elsewhere = await signIn(server, email, password)
      const { body } = await elsewhere.get('/api/sessions')
      const { sessions } = body as { sessions: readonly { handle: string; current: boolean }[] }
      const other = sessions.find(({ current }) => !current)
      return await elsewhere.delete(`/api/sessions/${other?.handle}`)
    },
  ],
  [
    'a new password',
    4401,
    async (session) => {
      const { body } = await amara.post(`${place}/members/${session.personId}/reset-link`, {})
      const { link } = body as { link: string }
      const token = link.slice(link.indexOf('#') + 1)
      return await amara.post('/api/reset', { token, password: 'another good password' })
    },
  ],
]

describe('in the middle of a keystroke', () => {
  it.each(endings)(
    '%s ends sockets and feed with %i in time, and nothing more is taken in',
    async (_what, code, end) => {
      const { session, email } = await join('member')
      const scope = 'table'
      const [raw, quiet] = [await open(session, scope), await open(session, 'caucus.client')]
      const feed = follow(session)
      await feed.whenLive()
      const colleague = await open(amara, scope)

      for (const letter of 'before') raw.send(wire.update(paragraphUpdate('page', letter)))
      const ending = end(session, email)
      for (const letter of 'while') raw.send(wire.update(paragraphUpdate('page', letter)))
      await ending
      const answeredAt = performance.now()
      raw.send(wire.update(paragraphUpdate('page', 'too late')))

      const ends = await Promise.all([raw.whenEnded(), quiet.whenEnded(), feed.whenEnded()])
      expect(performance.now() - answeredAt).toBeLessThan(promisedMs)
      expect(ends.map((each) => each.code)).toEqual([code, code, code])
      // The colleague's own change comes after all that was taken in, and is the last that is stored.
      expect(await write(colleague, 'mine')).toBe('written')
      const stored = storedUpdates(server, roomOf(scope))
      expect(Buffer.concat(stored.map(({ bytes }) => bytes)).includes('too late')).toBe(false)
      expect(stored.at(-1)?.actor).toBe(amara.personId)
    },
  )

  it('leaves everybody else alone', async () => {
    const { session } = await join('member')
    const other = await join('member')
    const sockets = [await open(other.session, 'table'), await open(daniel, 'table')]
    const feeds = [follow(other.session), follow(daniel)]
    for (const feed of feeds) await feed.whenLive()
    await remove(session)
    for (const feed of feeds) {
      await feed.until(() => feed.events.at(-1)?.header.type === 'member.removed')
    }
    for (const raw of sockets) expect(await write(raw)).toBe('written')
  })
})

describe('the feed', () => {
  const sharedOnes = (feed: FeedFollower) => feed.events.filter(({ header }) => header.chain === 'shared')
  const privateOnes = (feed: FeedFollower): readonly number[] =>
    feed.events.filter(({ header }) => header.chain === 'caucus.client').map(({ header }) => header.seq)
  const all = Array.from({ length: preparations }, (_, index) => index + 1)

  /** Resolves once the feed has told that this person's roles are these. */
  async function told(feed: FeedFollower, session: Session, ...given: Role[]): Promise<void> {
    await feed.until(() => {
      const { personId, roles: told } = Object(sharedOnes(feed).at(-1)?.payload)
      return personId === session.personId && JSON.stringify(told) === JSON.stringify(given)
    })
  }

  it('brings a private chain once the right to it is there, and each event once', async () => {
    const { session } = await join('auditor')
    const feed = follow(session)
    await feed.whenLive()
    expect(privateOnes(feed)).toEqual([])
    for (const role of ['viewer', 'auditor', 'member', 'auditor'] as const) {
      await give(session, role)
      await told(feed, session, role)
    }
    await feed.until(() => privateOnes(feed).length >= preparations)
    expect(privateOnes(feed)).toEqual(all)
    const shared = sharedOnes(feed)
    expect(shared.map(({ header }) => header.seq)).toEqual(shared.map((_, index) => index + 1))
  })

  it('goes on where it stood for who comes back', async () => {
    const { session } = await join('viewer')
    const first = follow(session)
    await first.whenLive()
    expect(privateOnes(first)).toEqual(all)
    const last = sharedOnes(first).at(-1)?.header.seq ?? 0
    await remove(session)
    expect((await first.whenEnded()).code).toBe(4403)
    expect(sharedOnes(first).at(-1)?.header.seq).toBe(last)
    await rejoin(session, 'viewer')
    const second = follow(session, { shared: last, caucus: preparations })
    await second.whenLive()
    expect(second.events.map(({ header }) => header.type)).toEqual([
      'member.removed',
      'member.invited',
      'member.joined',
    ])
  })
})
