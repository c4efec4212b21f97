import { appendRichText, pageContent, setPageTitle, signedPageContent } from '@sweetspot/documents'
import { contentHashes, plainText, richTextOf } from '@sweetspot/domain'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import * as Y from 'yjs'
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

/** A private page of Daniel's with this text; returns its name and the root of what it says. */
async function privatePage(words: string): Promise<{ name: string; root: string; client: StockClient }> {
  const room = await daniel.createPage(relationshipId, 'caucus.vendor', 'Our offer')
  const name = room.slice(room.lastIndexOf('/') + 1)
  const client = await StockClient.open(daniel, room)
  opened.push(client)
  client.doc.transact(() => appendRichText(pageContent(client.doc), richTextOf('First we wrote this.')))
  client.doc.transact(() => {
    const text = pageContent(client.doc)
    text.delete(0, text.length)
    appendRichText(text, richTextOf(words))
  })
  await client.whenDurable()
  return { name, root: rootOf(client, name), client }
}

function rootOf({ doc }: StockClient, name: string): string {
  const content = signedPageContent(doc, name)
  if (content === null) throw new Error('the page is there')
  return contentHashes(content).root
}

const publish = (session: Session, scope: string, name: string, root: string) =>
  session.post(`/api/relationships/${relationshipId}/documents/${scope}/${name}/publish`, { root })

it('publishes what a private page says now, without its history, and records it', async () => {
  const { name, root, client } = await privatePage('Two experts for six weeks.')
  const answer = await publish(daniel, 'caucus.vendor', name, root)
  expect(answer.status).toBe(201)
  const { document } = answer.body as { document: { name: string; scope: string } }
  expect(document.scope).toBe('table')
  const shared = await StockClient.open(amara, `${relationshipId}/table/${document.name}`)
  opened.push(shared)
  const content = signedPageContent(shared.doc, document.name)
  expect(content?.parts.title).toBe('Our offer')
  expect(plainText(content?.parts.body ?? [])).toBe('Two experts for six weeks.')
  // Not a byte of what was written before, nor of who wrote it where.
  const bytes = Buffer.from(Y.encodeStateAsUpdate(shared.doc)).toString('latin1')
  for (const left of ['First we wrote', name, String(client.doc.clientID)]) expect(bytes).not.toContain(left)
  const record = await amara.get(`/api/relationships/${relationshipId}/record`)
  expect(JSON.stringify(record.body)).toContain('page.published')
  expect(JSON.stringify(record.body)).not.toContain(name)
  // Once more is the same page.
  const again = await publish(daniel, 'caucus.vendor', name, root)
  expect(again.body).toEqual(answer.body)
  expect((await titles(amara)).filter((title) => title === 'Our offer')).toHaveLength(1)
})

it('publishes nothing but what was seen, from one’s own private pages, and only for who may write', async () => {
  const { name, root, client } = await privatePage('Three experts.')
  setPageTitle(client.doc, 'Our last offer')
  await client.whenDurable()
  const count = (await titles(amara)).length
  expect((await publish(daniel, 'caucus.vendor', name, root)).status).toBe(409)
  const now = rootOf(client, name)
  expect((await publish(amara, 'caucus.vendor', name, now)).status).toBe(404)
  expect((await publish(amara, 'caucus.client', name, now)).status).toBe(422)
  expect((await publish(daniel, 'table', name, now)).status).toBe(404)
  const ewa = await signIn(server, 'ewa.lis@northgate.example')
  expect((await publish(ewa, 'caucus.vendor', name, now)).status).toBe(403)
  expect(await titles(amara)).toHaveLength(count)
})

it('starts every relationship with a charter to be signed', async () => {
  const start = await amara.post('/api/relationships', {
    organisation: 'Harbour & Hill Retail',
    partner: 'Brightlane',
    contractReference: 'BL-1',
    relationshipType: 'strategic',
    stage: 'preparing',
  })
  expect(start.status).toBe(201)
  const { relationship } = start.body as { relationship: { id: string } }
  const list = await amara.get(`/api/relationships/${relationship.id}/documents`)
  expect(list.body).toMatchObject({ documents: [{ name: 'charter', scope: 'table', title: 'Charter' }] })
  const client = await StockClient.open(amara, `${relationship.id}/table/charter`)
  opened.push(client)
  const content = signedPageContent(client.doc, 'charter')
  expect(plainText(content?.parts.body ?? [])).toContain('Brightlane to escalate straight to them')
})
