import { afterAll, beforeAll, expect, it } from 'vitest'
import { FeedFollower } from '../support/feed-follower.ts'
import { RunningServer } from '../support/running-server.ts'
import { people, type Session, signIn } from '../support/session.ts'
import { StockClient } from '../support/stock-provider.ts'

/** An auditor's access ends at the moment that was set, in open sockets too, and not before; a new name is recorded. */

let server: RunningServer
let amara: Session
let tom: Session
let priya: Session
let relationshipId: string
let place: string

beforeAll(async () => {
  server = await RunningServer.start()
  amara = await signIn(server, people.amara)
  tom = await signIn(server, people.tom)
  priya = await signIn(server, people.priya)
  relationshipId = await amara.relationshipId()
  place = `/api/relationships/${relationshipId}`
})
afterAll(() => server.dispose())

/** Makes somebody of the client's side an auditor for some milliseconds; returns until when. */
async function audit(session: Session, forMs: number): Promise<string> {
  const auditorUntil = new Date(Date.now() + forMs).toISOString()
  const command = {
    type: 'member.change_roles',
    personId: session.personId,
    roles: ['auditor'],
    auditorUntil,
  }
  const answer = await amara.post(`${place}/commands`, command)
  expect([answer.status, answer.body]).toEqual([200, expect.anything()])
  return auditorUntil
}

it('ends an auditor’s access in open sockets at the moment that was set', async () => {
  const page = await amara.createPage(relationshipId, 'table', 'Audited')
  const until = await audit(tom, 3_000)
  const [follower, document] = [new FeedFollower(tom, relationshipId), await StockClient.open(tom, page)]
  const watcher = new FeedFollower(amara, relationshipId)
  try {
    await Promise.all([follower.whenLive(), watcher.whenLive()])
    expect((await tom.get(`${place}/record`)).status).toBe(200)
    const closed = await Promise.all([follower.whenEnded(), document.whenClosed()])
    expect(closed.map(({ code }) => code)).toEqual([4403, 4403])
    expect((await tom.get(`${place}/record`)).status).toBe(404)
    expect((await tom.get('/api/relationships')).body).toEqual({ relationships: [] })
    await watcher.until(() => watcher.events.some(({ header }) => header.type === 'member.auditor_ended'))
    const ended = watcher.events.find(({ header }) => header.type === 'member.auditor_ended')
    expect(ended?.payload).toEqual({ personId: tom.personId, roles: [] })
    const lateMs = Date.parse(ended?.header.at ?? '') - Date.parse(until)
    expect(lateMs).toBeGreaterThanOrEqual(0)
    expect(lateMs).toBeLessThan(1_000)
  } finally {
    for (const each of [follower, watcher]) each.cut()
    document.destroy()
  }
})

it('lets nobody in whose time was over while the instance was down', async () => {
  const until = await audit(priya, 1_500)
  await server.stop()
  while (new Date().toISOString() <= until) await new Promise((resolve) => setTimeout(resolve, 50))
  await server.restart()
  expect((await priya.get(`${place}/record`)).status).toBe(404)
  expect((await priya.get('/api/relationships')).body).toEqual({ relationships: [] })
})

it('asks for the end where somebody is made an auditor', async () => {
  const command = { type: 'member.change_roles', personId: amara.personId, roles: ['lead', 'auditor'] }
  const answer = await amara.post(`${place}/commands`, command)
  expect(answer).toMatchObject({ status: 422, body: { error: { code: 'invalid_dates' } } })
})

it('tells relationships that somebody joined before of a changed name; signatures keep the old one', async () => {
  const daniel = await signIn(server, people.daniel)
  const rename = (name: string) =>
    fetch(`${server.origin}/api/me`, {
      method: 'PATCH',
      headers: { ...daniel.headers, 'content-type': 'application/json' },
      body: JSON.stringify({ name }),
    })
  expect((await rename('Daniel Kowalczyk-Nowak')).status).toBe(200)
  expect((await rename('Daniel Kowalczyk-Nowak')).status).toBe(200)
  const follower = new FeedFollower(amara, relationshipId)
  try {
    await follower.whenLive()
    const renamed = follower.events.filter(({ header }) => header.type === 'member.renamed')
    expect(renamed.map(({ payload }) => payload)).toEqual([
      { personId: daniel.personId, name: 'Daniel Kowalczyk-Nowak' },
    ])
    const signed = follower.events.filter(
      ({ header }) => header.type === 'objective.signed' && header.actor === daniel.personId,
    )
    expect(signed.length).toBeGreaterThan(0)
    for (const { payload } of signed) expect(payload).toMatchObject({ signer: { name: 'Daniel Kowalczyk' } })
  } finally {
    follower.cut()
  }
})
