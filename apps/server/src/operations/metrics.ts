import type { Store } from '@sweetspot/store'
import type { CommitMeter, SyncEngine } from '@sweetspot/sync'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** Kinds of websockets. */
export const socketKinds = ['sync', 'feed'] as const
export type SocketKind = (typeof socketKinds)[number]

/** Close codes that are told apart: a client may send any number from 3000 up, and each would be a row for good. */
const knownCloseCodes = new Set([
  1000, 1001, 1005, 1006, 1009, 1012, 1013, 4400, 4401, 4403, 4404, 4409, 4413, 4422, 4426, 4429,
])

/** What is read at the moment somebody asks. */
export interface MeasuredParts {
  readonly engine: Pick<SyncEngine, 'roomCount' | 'pendingCount'>
  readonly store: Pick<Store, 'load'>
  readonly ledger: { readonly roomCount: number }
  /** Bytes that wait to be sent on all websockets. */
  readonly sendQueueBytes: () => number
}

/**
 * The instance's figures in the words of Prometheus. No label holds an id, a name or anything that a person wrote;
 * each comes from a closed list.
 */
export class Metrics {
  readonly #registry = new Registry()
  readonly #requests = new Histogram({
    name: 'sweetspot_http_request_seconds',
    help: 'Time from a request to its answer, by route pattern.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10],
    registers: [this.#registry],
  })
  readonly #refusals = new Counter({
    name: 'sweetspot_refusals_total',
    help: 'Requests and commands that were refused, by code.',
    labelNames: ['code'],
    registers: [this.#registry],
  })
  readonly #sockets = new Gauge({
    name: 'sweetspot_sockets',
    help: 'Open websockets, by kind.',
    labelNames: ['kind'],
    registers: [this.#registry],
  })
  readonly #closes = new Counter({
    name: 'sweetspot_socket_closes_total',
    help: 'Websockets that closed, by kind and close code.',
    labelNames: ['kind', 'code'],
    registers: [this.#registry],
  })
  readonly #commitSize = new Histogram({
    name: 'sweetspot_commit_updates',
    help: 'Updates in one commit of the document log.',
    buckets: [1, 2, 5, 10, 30, 100, 300, 1000],
    registers: [this.#registry],
  })
  readonly #commitSeconds = new Histogram({
    name: 'sweetspot_commit_seconds',
    help: 'Duration of one commit of the document log.',
    labelNames: ['outcome'],
    buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3],
    registers: [this.#registry],
  })
  readonly #updates = this.#counter('sweetspot_updates_appended_total', 'Updates added to document logs.')
  readonly #relays = this.#counter('sweetspot_relays_total', 'Changes sent on to other websockets.')
  readonly #events = this.#counter('sweetspot_ledger_events_appended_total', 'Events added to the record.')

  readonly #compactions = new Counter({
    name: 'sweetspot_compactions_total',
    help: 'Passes over document logs that make them short, by outcome.',
    labelNames: ['outcome'],
    registers: [this.#registry],
  })

  constructor() {
    collectDefaultMetrics({ register: this.#registry })
    // From the start, so that a graph begins at 0 and not at the first socket.
    for (const kind of socketKinds) this.#sockets.set({ kind }, 0)
  }

  #counter(name: string, help: string): Counter {
    return new Counter({ name, help, registers: [this.#registry] })
  }

  /** Reads rooms, queues and connections whenever somebody asks. Call once. */
  observe({ engine, store, ledger, sendQueueBytes }: MeasuredParts): void {
    this.#gauge('sweetspot_rooms', 'Documents in memory.', () => engine.roomCount)
    this.#gauge('sweetspot_pending_changes', 'Changes that wait to be committed.', () => engine.pendingCount)
    this.#gauge('sweetspot_ledger_rooms', 'Relationships whose record is in memory.', () => ledger.roomCount)
    this.#gauge('sweetspot_send_queue_bytes', 'Bytes that wait to be sent on websockets.', sendQueueBytes)
    const connections = new Gauge({
      name: 'sweetspot_database_connections',
      help: 'Connections to the database, and callers that wait for one.',
      labelNames: ['state'],
      registers: [this.#registry],
      collect() {
        const { open, idle, waiting } = store.load()
        connections.set({ state: 'busy' }, open - idle)
        connections.set({ state: 'idle' }, idle)
        connections.set({ state: 'waiting' }, waiting)
      },
    })
  }

  #gauge(name: string, help: string, read: () => number): void {
    const gauge: Gauge = new Gauge({
      name,
      help,
      registers: [this.#registry],
      collect: () => gauge.set(read()),
    })
  }

  /** A request was answered. `route` is its pattern, never its path. */
  requestAnswered(request: { method: string; route: string; status: number; seconds: number }): void {
    const { method, route, status, seconds } = request
    this.#requests.observe({ method, route, status }, seconds)
  }

  /** A request or command was refused with this code. */
  refused(code: string): void {
    this.#refusals.inc({ code })
  }

  /** A websocket opened; returns what to call when it has closed. */
  socketOpened(kind: SocketKind): (code: number) => void {
    this.#sockets.inc({ kind })
    return (code) => {
      this.#sockets.dec({ kind })
      this.#closes.inc({ kind, code: knownCloseCodes.has(code) ? code : 'other' })
    }
  }

  /** What the sync engine counts with. */
  readonly commits: CommitMeter = {
    commit: (updates) => {
      const end = this.#commitSeconds.startTimer()
      return (outcome) => {
        end({ outcome })
        if (outcome === 'failed') return
        this.#commitSize.observe(updates)
        this.#updates.inc(updates)
      }
    },
    relayed: (frames) => this.#relays.inc(frames),
  }

  /** A pass of compaction ended. */
  compacted(outcome: string): void {
    this.#compactions.inc({ outcome })
  }

  /** That many events were added to the record. */
  eventsAppended(count: number): void {
    this.#events.inc(count)
  }

  /** All figures as text, and the content type of that text. */
  async text(): Promise<{ readonly body: string; readonly contentType: string }> {
    return { body: await this.#registry.metrics(), contentType: this.#registry.contentType }
  }
}
