import { afterAll, beforeAll, expect, it } from 'vitest'
import { FeedFollower } from '../support/feed-follower.ts'
import { RunningServer } from '../support/running-server.ts'
import { people, type Session, send, signIn } from '../support/session.ts'

/** Who can sign in to an instance, and what somebody in one relationship learns of people elsewhere. */

const stranger = { name: 'Quentin Outsider', email: 'quentin@elsewhere.example' }
const password = 'seven quiet green hills'
let server: RunningServer

beforeAll(async () => {
  server = await RunningServer.start()
})
afterAll(() => server.dispose())

const post = (path: string, body: unknown) =>
  send(server.origin + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.origin },
    body: JSON.stringify(body),
  })

/** Somebody who is in a relationship of the same client, and in none of Daniel's. */
async function bringInStranger(amara: Session): Promise<void> {
  const started = await amara.post('/api/relationships', {
    organisation: 'Harbour & Hill Retail',
    partner: 'Elsewhere Systems',
    contractReference: '',
    relationshipType: 'strategic',
    stage: 'running',
  })
  expect(started.status).toBe(201)
  const { body } = await amara.get('/api/relationships')
  const { relationships } = body as { relationships: { id: string; partner: { name: string } }[] }
  const elsewhere = relationships.find(({ partner }) => partner.name === 'Elsewhere Systems')
  const invited = await amara.post(`/api/relationships/${elsewhere?.id}/invitations`, {
    roles: ['lead'],
    forOtherParty: true,
  })
  const token = (invited.body as { link: string }).link.split('#')[1]
  const joined = await post('/api/invitations/accept', { token, account: { ...stranger, password } })
  expect(joined.status).toBe(200)
}

it('tells a guest nothing of people beyond the relationship, and nobody’s address', async () => {
  const amara = await signIn(server, people.amara)
  const daniel = await signIn(server, people.daniel)
  await bringInStranger(amara)
  const relationshipId = await daniel.relationshipId()
  const place = `/api/relationships/${relationshipId}`
  const paths = ['', '/record', '/invitations', '/documents', '/members', '/people']
  const answers = await Promise.all([
    ...paths.map((path) => daniel.get(place + path)),
    ...['/api/relationships', '/api/instance', '/api/people', '/api/outbox'].map((path) => daniel.get(path)),
  ])
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(3)
  const follower = new FeedFollower(daniel, relationshipId)
  try {
    await follower.whenLive()
    const told = JSON.stringify([answers.map(({ body }) => body), follower.frames])
    expect(told).toContain('Amara Osei')
    for (const words of [stranger.name, stranger.email, 'Elsewhere Systems', 'harbourhill.example']) {
      expect(told).not.toContain(words)
    }
  } finally {
    follower.cut()
  }
})

it('answers alike whether an address has an account', async () => {
  const answers = await Promise.all(
    [people.helen, 'nobody@harbourhill.example'].map((email) =>
      post('/api/session', { email, password: 'not the password' }),
    ),
  )
  expect(answers[0]).toMatchObject({ status: 401 })
  expect([answers[0]?.status, answers[0]?.body]).toEqual([answers[1]?.status, answers[1]?.body])
})

it('locks the sample’s accounts when SAMPLE_PASSWORD is taken away, and opens them again with it', async () => {
  const before = await signIn(server, people.priya)
  await server.restart({ SAMPLE_PASSWORD: '' })
  expect((await before.get('/api/me')).status).toBe(401)
  await expect(signIn(server, people.priya)).rejects.toThrow('401')
  // Whoever opened an account of their own is not of the sample.
  await signIn(server, stranger.email, password)
  await server.restart()
  await signIn(server, people.priya)
})
