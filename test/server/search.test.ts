import { appendRichText, objectText, pageContent, setPageTitle } from '@sweetspot/documents'
import { richTextOf, type Scope } from '@sweetspot/domain'
import { type SearchAnswer, searchAnswerSchema } from '@sweetspot/protocol'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { ObjectiveDesk } from '../support/objective-desk.ts'
import { RunningServer } from '../support/running-server.ts'
import { people, type Session, signIn } from '../support/session.ts'
import { StockClient } from '../support/stock-provider.ts'
import { change } from '../support/stored-data.ts'

/** Search over everything a person may read, and nothing else. */

let server: RunningServer
let amara: Session
let daniel: Session
let relationshipId: string
const opened: StockClient[] = []

beforeAll(async () => {
  server = await RunningServer.start()
  amara = await signIn(server, people.amara)
  daniel = await signIn(server, people.daniel)
  relationshipId = await amara.relationshipId()
})
afterAll(async () => {
  for (const client of opened) client.destroy()
  await server.dispose()
})

async function search(session: Session, query: string): Promise<SearchAnswer> {
  const path = `/api/relationships/${relationshipId}/search?q=${encodeURIComponent(query)}`
  const { status, body } = await session.get(path)
  expect(status).toBe(200)
  return searchAnswerSchema.parse(body)
}
const titles = async (session: Session, query: string): Promise<readonly string[]> =>
  (await search(session, query)).hits.map(({ kind, scope, title }) => `${kind} ${scope} ${title}`)
/** The words of a commit are read a second after it. */
const eventually = (check: () => Promise<void>): Promise<void> =>
  vi.waitFor(check, { timeout: 10_000, interval: 100 })

async function open(session: Session, place: string): Promise<StockClient> {
  const client = await StockClient.open(session, `${relationshipId}/${place}`)
  opened.push(client)
  return client
}
async function makePage(session: Session, scope: Scope, title: string, text: string): Promise<StockClient> {
  const path = `/api/relationships/${relationshipId}/documents`
  const { body } = await session.post(path, { scope, kind: 'page', title })
  const { name } = (body as { document: { name: string } }).document
  const client = await open(session, `${scope}/${name}`)
  client.doc.transact(() => appendRichText(pageContent(client.doc), richTextOf(text)))
  await client.whenDurable()
  return client
}

it('finds objectives, wins and pages by titles and texts, for both sides, as they change', async () => {
  await eventually(async () => {
    expect(await titles(amara, 'DATA CENTRE')).toContain(
      'objectives table Leave the old data centre without a trading-day outage',
    )
    expect(await titles(daniel, 'migration factory')).toEqual([
      'wins voice.vendor Leave the old data centre without a trading-day outage',
    ])
  })
  const { hits } = await search(amara, 'migration factory')
  expect(hits[0]?.excerpt.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['migration', 'factory'])
  const page = await makePage(amara, 'table', 'Łódź office', 'Bring your own kettle')
  await eventually(async () => {
    for (const session of [amara, daniel]) {
      expect(await titles(session, 'lodz kettle')).toEqual(['page table Łódź office'])
    }
  })
  page.doc.transact(() => setPageTitle(page.doc, 'Warsaw office'))
  await page.whenDurable()
  await eventually(async () => {
    expect(await titles(daniel, 'kettle')).toEqual(['page table Warsaw office'])
    expect(await titles(daniel, 'lodz')).toEqual([])
  })
  const desk = await ObjectiveDesk.open(amara)
  const id = desk.add('Plant trees')
  await desk.settled()
  await eventually(async () =>
    expect(await titles(daniel, 'trees')).toEqual(['objectives table Plant trees']),
  )
  desk.retitle(id, 'Plant hedges')
  await desk.settled()
  await eventually(async () =>
    expect(await titles(daniel, 'plant')).toEqual(['objectives table Plant hedges']),
  )
  desk.close()
})

it('never finds, counts or hints at what is private to the other side', async () => {
  const secrets = { client: 'zanzibar', vendor: 'timbuktu' }
  for (const [party, session] of [
    ['client', amara],
    ['vendor', daniel],
  ] as const) {
    await makePage(session, `caucus.${party}`, `Our ${secrets[party]} plan`, `About ${secrets[party]}`)
    const notes = await open(session, `caucus.${party}/notes`)
    notes.doc.transact(() =>
      appendRichText(objectText(notes.doc, 'general'), richTextOf(`A note on ${secrets[party]}`)),
    )
    await notes.whenDurable()
  }
  await eventually(async () => {
    expect(await titles(amara, secrets.client)).toEqual([
      'page caucus.client Our zanzibar plan',
      'notes caucus.client ',
    ])
    expect(await titles(daniel, secrets.vendor)).toEqual([
      'page caucus.vendor Our timbuktu plan',
      'notes caucus.vendor ',
    ])
  })
  const nothing = JSON.stringify(await search(amara, 'a word that nobody wrote'))
  expect(JSON.stringify(await search(amara, secrets.vendor))).toBe(nothing)
  expect(JSON.stringify(await search(daniel, secrets.client))).toBe(nothing)
  // What both wrote in private and in common is found once, in the place that one may read.
  expect(await titles(daniel, 'plan')).not.toContain('page caucus.client Our zanzibar plan')
})

it('finds after a restart what changed while its words were not read, and all where they were lost', async () => {
  await makePage(amara, 'table', 'Written before the fall', 'words')
  await server.kill()
  change(server, 'delete from search_text')
  change(server, 'delete from search_document')
  await server.restart()
  amara = await signIn(server, people.amara)
  await eventually(async () => {
    expect(await titles(amara, 'before the fall')).toEqual(['page table Written before the fall'])
    expect(await titles(amara, 'hedges')).toEqual(['objectives table Plant hedges'])
  })
})

it('answers nobody else, and no endless question', async () => {
  const elsewhere = await amara.get('/api/relationships/nowhere/search?q=plan')
  expect(elsewhere.status).toBe(404)
  const endless = await amara.get(`/api/relationships/${relationshipId}/search?q=${'x'.repeat(201)}`)
  expect(endless.status).toBe(400)
  const { status, body } = await amara.get(`/api/relationships/${relationshipId}/search`)
  expect([status, body]).toEqual([200, { hits: [], more: false }])
})
