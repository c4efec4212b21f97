import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { echoPath, maxFrameBytes } from '@sweetspot/protocol'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Origins } from '../config/origins.ts'

/** Nobody is signed in here, so there is only as much as a few people who look for a fault need. */
const maxOpen = 20
const maxMessages = 10
const maxBytes = 3 * maxFrameBytes
const maxLifeMs = 90_000

/** Like the websockets that this one stands for. */
const pingMs = 20_000

type TakeUpgrade = (request: IncomingMessage, stream: Duplex, head: Buffer) => void

/** Sends back what it gets: shows what a proxy between a page and the server does to websockets. */
export class EchoSockets {
  readonly #origins: Origins
  readonly #sockets = new WebSocketServer({
    noServer: true,
    maxPayload: maxFrameBytes,
    perMessageDeflate: false,
  })

  constructor(origins: Origins) {
    this.#origins = origins
  }

  /** Takes over upgrade requests that are for here, and leaves the others to whoever takes them else. */
  before(others: TakeUpgrade): TakeUpgrade {
    return (request, stream, head) => {
      if (URL.parse(request.url ?? '', 'http://localhost')?.pathname !== echoPath)
        others(request, stream, head)
      else this.#take(request, stream, head)
    }
  }

  readonly #take: TakeUpgrade = (request, stream, head) => {
    const { origin } = request.headers
    if (origin === undefined || !this.#origins.isAllowed(origin)) {
      refuse(stream, '403 Forbidden')
    } else if (this.#sockets.clients.size >= maxOpen) {
      refuse(stream, '503 Service Unavailable')
    } else {
      this.#sockets.handleUpgrade(request, stream, head, echo)
    }
  }

  close(): void {
    for (const socket of this.#sockets.clients) socket.terminate()
    this.#sockets.close()
  }
}

function refuse(stream: Duplex, status: string): void {
  stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

function echo(socket: WebSocket): void {
  let messages = 0
  let bytes = 0
  const pinging = setInterval(() => socket.ping(), pingMs)
  const ending = setTimeout(() => socket.terminate(), maxLifeMs)
  socket.on('message', (data, isBinary) => {
    messages += 1
    bytes += data instanceof Buffer ? data.byteLength : 0
    if (messages > maxMessages || bytes > maxBytes || socket.bufferedAmount > maxBytes) socket.terminate()
    else socket.send(data, { binary: isBinary })
  })
  // A broken frame or connection; the event that follows ends the socket.
  socket.on('error', () => socket.terminate())
  socket.once('close', () => {
    clearInterval(pinging)
    clearTimeout(ending)
  })
}
