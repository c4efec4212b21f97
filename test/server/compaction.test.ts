import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { RunningServer } from '../support/running-server.ts'
import { explore, send } from '../support/session.ts'
import { StockClient } from '../support/stock-provider.ts'
import { change, query, replayed, storedUpdates } from '../support/stored-data.ts'

let server: RunningServer
beforeAll(async () => {
  server = await RunningServer.start({ mode: 'explore' })
})
afterAll(() => server.dispose())

it('makes the log of an open document short by itself, and loads it as the same document', async () => {
  const session = await explore(server, 'client')
  const room = await session.createPage(await session.relationshipId(), 'table', 'Minutes')
  const writer = await StockClient.open(session, room)
  for (let index = 0; index < 250; index += 1) {
    writer.text.insert(writer.text.length, `<${index}>`)
    await writer.whenDurable()
  }
  await server.stop()
  change(server, `update document_update set at = strftime('%Y-%m-%dT%H:%M:%fZ', at, '-1 hour')`)
  await server.restart()
  await writer.whenSynced()
  expect(storedUpdates(server, room).length).toBeGreaterThan(250)
  // It looks every five seconds, and begins when the server is idle.
  while (query(server, 'select 1 from document_snapshot').length === 0) await setTimeout(100)
  while (storedUpdates(server, room).length > 5) await setTimeout(100)
  const { body } = await send(`${server.origin}/metrics`)
  expect(String(body)).toContain('sweetspot_compactions_total{outcome="compacted"} 1')

  // The room in memory goes on, and so does one that is loaded from the snapshot.
  writer.text.insert(0, 'after, ')
  await writer.whenDurable()
  await server.restart()
  const later = await StockClient.open(session, room)
  expect(later.text.toString()).toBe(writer.text.toString())
  expect(replayed(server, room).getXmlFragment('content').toJSON()).toContain('after, <0><1>')
  expect(server.stderr).toBe('')
  for (const client of [writer, later]) client.destroy()
})
