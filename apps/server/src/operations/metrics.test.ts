import { expect, it } from 'vitest'
import { Metrics } from './metrics.ts'

const parts = {
  engine: { roomCount: 3, pendingCount: 2 },
  store: { load: () => ({ open: 5, idle: 4, waiting: 1 }) },
  ledger: { roomCount: 1 },
  sendQueueBytes: () => 77,
}

async function linesOf(metrics: Metrics): Promise<readonly string[]> {
  return (await metrics.text()).body.split('\n').filter((line) => line.startsWith('sweetspot_'))
}

it('begins every graph of sockets at 0', async () => {
  expect(await linesOf(new Metrics())).toContain('sweetspot_sockets{kind="feed"} 0')
})

it('tells event loop and process', async () => {
  const { body, contentType } = await new Metrics().text()
  for (const name of ['nodejs_eventloop_lag_p99_seconds', 'process_resident_memory_bytes']) {
    expect(body).toContain(`\n${name} `)
  }
  expect(contentType).toContain('text/plain')
})

it('reads rooms, queues and connections when asked', async () => {
  const metrics = new Metrics()
  metrics.observe(parts)
  expect(await linesOf(metrics)).toEqual(
    expect.arrayContaining([
      'sweetspot_rooms 3',
      'sweetspot_pending_changes 2',
      'sweetspot_send_queue_bytes 77',
      'sweetspot_database_connections{state="busy"} 1',
      'sweetspot_database_connections{state="waiting"} 1',
    ]),
  )
})

it('counts commits that were stored, and times those that failed', async () => {
  const metrics = new Metrics()
  metrics.commits.commit(7)('stored')
  metrics.commits.commit(9)('failed')
  metrics.commits.relayed(4)
  metrics.eventsAppended(2)
  expect(await linesOf(metrics)).toEqual(
    expect.arrayContaining([
      'sweetspot_updates_appended_total 7',
      'sweetspot_commit_updates_sum 7',
      'sweetspot_commit_seconds_count{outcome="failed"} 1',
      'sweetspot_relays_total 4',
      'sweetspot_ledger_events_appended_total 2',
    ]),
  )
})

it('counts sockets, and puts close codes that clients make up into one row', async () => {
  const metrics = new Metrics()
  const [first, second] = [metrics.socketOpened('sync'), metrics.socketOpened('sync')]
  first(4403)
  for (const code of [3000, 4999]) metrics.socketOpened('feed')(code)
  expect(await linesOf(metrics)).toEqual(
    expect.arrayContaining([
      'sweetspot_sockets{kind="sync"} 1',
      'sweetspot_socket_closes_total{kind="sync",code="4403"} 1',
      'sweetspot_socket_closes_total{kind="feed",code="other"} 2',
    ]),
  )
  second(1000)
  expect(await linesOf(metrics)).toContain('sweetspot_sockets{kind="sync"} 0')
})
