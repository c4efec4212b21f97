import { setPageTitle } from '@sweetspot/documents'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { RunningServer } from '../support/running-server.ts'
import { people, type Session, signIn } from '../support/session.ts'
import { StockClient } from '../support/stock-provider.ts'

let server: RunningServer
let amara: Session
let daniel: Session
let tom: Session
let relationshipId: string
const opened: { destroy(): void }[] = []

beforeAll(async () => {
  server = await RunningServer.start()
  amara = await signIn(server, people.amara)
  daniel = await signIn(server, people.daniel)
  tom = await signIn(server, people.tom)
  relationshipId = await amara.relationshipId()
})
afterEach(() => {
  for (const resource of opened.splice(0)) resource.destroy()
})
afterAll(() => server.dispose())

async function titles(session: Session): Promise<string[]> {
  const { status, body } = await session.get(`/api/relationships/${relationshipId}/documents`)
  expect(status).toBe(200)
  return (body as { documents: { title: string }[] }).documents.map(({ title }) => title)
}

it('lists the pages that a member may read, and no trace of the others', async () => {
  const before = await daniel.get(`/api/relationships/${relationshipId}/documents`)
  await amara.createPage(relationshipId, 'caucus.client', 'What we would give up')
  // Byte for byte what it was: neither title nor count tells of the other side's private page.
  expect(JSON.stringify((await daniel.get(`/api/relationships/${relationshipId}/documents`)).body)).toBe(
    JSON.stringify(before.body),
  )
  await amara.createPage(relationshipId, 'table', 'Ways of working')
  await amara.createPage(relationshipId, 'voice.client', 'How we see the year')
  expect(await titles(amara)).toEqual(
    expect.arrayContaining(['What we would give up', 'Ways of working', 'How we see the year']),
  )
  const theirs = await titles(daniel)
  expect(theirs).toEqual(expect.arrayContaining(['Ways of working', 'How we see the year']))
  expect(theirs).not.toContain('What we would give up')
  // Who only reads sees what their side reads.
  expect(await titles(tom)).toContain('What we would give up')
})

it('names a page as it is called now', async () => {
  const room = await amara.createPage(relationshipId, 'table', 'Draft')
  const client = await StockClient.open(daniel, room)
  opened.push(client)
  setPageTitle(client.doc, 'Exit plan')
  await client.whenDurable()
  expect(await titles(amara)).toContain('Exit plan')
})

it('makes no page where a member may not write, and knows no private place of the other side', async () => {
  const make = (session: Session, scope: string): Promise<number> =>
    session
      .post(`/api/relationships/${relationshipId}/documents`, { scope, kind: 'page', title: 'x' })
      .then(({ status }) => status)
  expect(await make(daniel, 'caucus.client')).toBe(404)
  expect(await make(daniel, 'voice.client')).toBe(403)
  expect(await make(tom, 'table')).toBe(403)
})
