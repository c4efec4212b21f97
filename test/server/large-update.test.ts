import { DocumentReplica, type SendUpdate, updateUrl, when } from '@sweetspot/client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { RunningServer } from '../support/running-server.ts'
import { people, type Session, send, signIn } from '../support/session.ts'
import { paragraphUpdate, SharedText } from '../support/shared-text.ts'
import { socketClass } from '../support/stock-provider.ts'
import { replayed, storedUpdates } from '../support/stored-data.ts'

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
afterAll(() => server.dispose())

const url = (room: string): string =>
  `${server.origin}/api/relationships/${room.replace('/', '/documents/')}/updates`

function upload(session: Session, room: string, body: Uint8Array, headers: Record<string, string> = {}) {
  const type = { 'content-type': 'application/octet-stream' }
  return send(url(room), {
    method: 'POST',
    headers: { ...session.headers, ...type, ...headers },
    body: new Uint8Array(body),
  })
}

describe('three megabytes written without a line', () => {
  it('arrive when our client is back, and it goes on live', async () => {
    const room = await amara.createPage(relationshipId, 'table', 'Tunnel')
    const [, , name = ''] = room.split('/')
    let uploads = 0
    const overHttp: SendUpdate = async (address, update, epoch) => {
      uploads += 1
      const answer = await send(updateUrl(address, epoch), {
        method: 'POST',
        headers: { ...amara.headers, 'content-type': 'application/octet-stream' },
        body: update,
      })
      return answer.status === 204 ? null : 'refused'
    }
    const replica = new DocumentReplica(
      { socketOrigin: server.socketOrigin, relationshipId, scope: 'table', name },
      { Socket: socketClass(amara.headers), upload: overHttp },
    )
    await when(replica.state, ({ phase }) => phase === 'live')
    const text = new SharedText(replica.doc, room)
    text.insert(0, 'x'.repeat(3 * 1024 * 1024))
    await replica.whenSaved()
    expect(uploads).toBe(1)
    text.insert(0, 'live again: ')
    await replica.whenSaved()
    expect(uploads).toBe(1)
    const stored = replayed(server, room).getXmlFragment('content').toString()
    expect(stored).toContain('live again: xxx')
    expect(stored.length).toBeGreaterThan(3 * 1024 * 1024)
    replica.close()
  })
})

describe('an upload', () => {
  const codeOf = ({ status, body }: { status: number; body: unknown }) => [
    status,
    (body as { error: { code: string } } | null)?.error.code,
  ]

  it('passes the same guard and the same rights as a socket', async () => {
    const room = await amara.createPage(relationshipId, 'table', 'Guarded')
    const rows = storedUpdates(server, room).length
    const doc = new Y.Doc()
    doc.getMap('nowhere').set('x', 1)
    expect(codeOf(await upload(amara, room, Y.encodeStateAsUpdate(doc)))).toEqual([422, 'update_refused'])
    expect(codeOf(await upload(amara, room, Uint8Array.of(1, 2, 3)))).toEqual([400, 'unreadable_body'])
    expect(codeOf(await upload(amara, room, new Uint8Array(), { 'content-type': 'text/plain' }))).toEqual([
      415,
      'unsupported_file',
    ])
    expect(codeOf(await upload(amara, `${room}x`, paragraphUpdate(room, 'x')))).toEqual([404, 'not_found'])
    expect(
      codeOf(await upload(amara, room, paragraphUpdate(room, 'x'), { Origin: 'https://evil.example' })),
    ).toEqual([403, 'foreign_origin'])
    const wins = `${relationshipId}/voice.client/wins`
    expect(codeOf(await upload(daniel, wins, paragraphUpdate(wins, 'x')))).toEqual([403, 'not_allowed'])
    expect(
      codeOf(await upload(daniel, `${relationshipId}/caucus.client/notes`, paragraphUpdate('x/notes', 'x'))),
    ).toEqual([404, 'not_found'])
    const stale = await send(`${url(room)}?epoch=9`, {
      method: 'POST',
      headers: { ...amara.headers, 'content-type': 'application/octet-stream' },
      body: new Uint8Array(paragraphUpdate(room, 'x')),
    })
    expect(codeOf(stale)).toEqual([409, 'stale_epoch'])
    expect(storedUpdates(server, room)).toHaveLength(rows)
    expect(codeOf(await upload(amara, room, paragraphUpdate(room, 'mine')))).toEqual([204, undefined])
    expect(storedUpdates(server, room).at(-1)?.actor).toBe(amara.personId)
  })

  it('is refused above 32 MiB', async () => {
    const room = await amara.createPage(relationshipId, 'table', 'Huge')
    expect(codeOf(await upload(amara, room, new Uint8Array(33 * 1024 * 1024)))).toEqual([413, 'too_large'])
  })
})
