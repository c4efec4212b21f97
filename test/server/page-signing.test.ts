import { randomUUID } from 'node:crypto'
import { appendRichText, pageContent, signedPageContent } from '@sweetspot/documents'
import { type ContentHashes, contentHashes, richTextOf } from '@sweetspot/domain'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { RunningServer } from '../support/running-server.ts'
import { type Answer, people, type Session, signIn } from '../support/session.ts'
import { StockClient } from '../support/stock-provider.ts'

/** Proposal and signature of a shared page, as a program sends them over HTTP. */

let server: RunningServer
let amara: Session
let daniel: Session
let relationshipId: string
beforeAll(async () => {
  server = await RunningServer.start()
  amara = await signIn(server, people.amara)
  daniel = await signIn(server, people.daniel)
  relationshipId = await amara.relationshipId()
})
afterAll(() => server?.dispose())

function command(session: Session, body: unknown): Promise<Answer> {
  return session.post(`/api/relationships/${relationshipId}/commands`, body, {
    'Idempotency-Key': randomUUID(),
  })
}

function hashesOf(client: StockClient, id: string): ContentHashes {
  const content = signedPageContent(client.doc, id)
  if (content === null) throw new Error('this page is archived')
  return contentHashes(content)
}

async function writePage(scope: string, text: string): Promise<{ id: string; client: StockClient }> {
  const room = await amara.createPage(relationshipId, scope, 'How we work together')
  const client = await StockClient.open(amara, room)
  appendRichText(pageContent(client.doc), richTextOf(text))
  await client.whenDurable()
  return { id: room.split('/').at(-1) ?? '', client }
}

it('captures the page as the server holds it, and both sides sign that', async () => {
  const { id, client } = await writePage('table', 'Either executive may be called at any time.')
  const expected = hashesOf(client, id)
  const proposed = await command(amara, { type: 'page.propose', pageId: id, expected })
  expect(proposed).toMatchObject({ status: 200, body: { events: [{ type: 'page.proposed' }] } })
  const [{ seq }] = (proposed.body as { events: [{ seq: number }] }).events
  const sign = { type: 'page.sign', pageId: id, proposalSeq: seq, root: expected.root }
  expect((await command(daniel, { ...sign, root: 'a'.repeat(64) })).status).toBe(409)
  expect(await command(daniel, sign)).toMatchObject({ body: { events: [{ type: 'page.signed' }] } })

  appendRichText(pageContent(client.doc), richTextOf('Or at night.'))
  await client.whenDurable()
  expect(await command(amara, { type: 'page.propose', pageId: id, expected })).toMatchObject({
    status: 409,
    body: { error: { code: 'content_changed', details: { changedParts: ['body'] } } },
  })
  client.destroy()
})

it('knows no page of one side, not even for that side', async () => {
  const { id, client } = await writePage('caucus.client', 'Our own thoughts.')
  const expected = hashesOf(client, id)
  for (const session of [amara, daniel]) {
    const answer = await command(session, { type: 'page.propose', pageId: id, expected })
    expect(answer).toMatchObject({ status: 422, body: { error: { code: 'unknown_page' } } })
  }
  client.destroy()
})
