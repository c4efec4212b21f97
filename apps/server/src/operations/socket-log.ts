import type { PersonId } from '@sweetspot/domain'
import type { Logger } from 'pino'
import type { WebSocket } from 'ws'
import type { SocketPath } from '../sync/socket-path.ts'
import { isLoggableId } from './loggable-id.ts'
import type { Metrics } from './metrics.ts'

/** One line and one count per websocket, when it has closed: who, where, how long and why it ended. */
export class SocketLog {
  readonly #logger: Logger
  readonly #metrics: Metrics
  readonly #now: () => number

  /** `now` tells milliseconds. */
  constructor(logger: Logger, metrics: Metrics, now: () => number) {
    this.#logger = logger
    this.#metrics = metrics
    this.#now = now
  }

  /** A websocket opened; call what is returned when it is known whose it is. */
  opened(socket: WebSocket, path: SocketPath): (personId: PersonId) => void {
    const startedAt = this.#now()
    const closed = this.#metrics.socketOpened(path.kind)
    let who: { readonly personId?: PersonId } = {}
    socket.once('close', (code) => {
      closed(code)
      const durationMs = Math.round(this.#now() - startedAt)
      this.#logger.info({ kind: path.kind, ...placeOf(path), ...who, code, durationMs }, 'socket')
    })
    return (personId) => {
      who = { personId }
    }
  }
}

/** Where a websocket went, as far as the address holds ids: anything can be written into one. */
function placeOf(path: SocketPath): Readonly<Record<string, string>> {
  const parts = path.kind === 'sync' ? { scope: path.scope, document: path.name } : {}
  const place = { relationshipId: path.relationshipId, ...parts }
  return Object.fromEntries(Object.entries(place).filter(([, value]) => isLoggableId(value)))
}
