import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { WebSocket } from 'ws'

/** Why a socket ended. */
export interface SocketEnd {
  readonly code: number
  readonly reason: string
}

/** What became of an attempt to open a socket. */
export type Opening =
  | { readonly kind: 'open' }
  | { readonly kind: 'refused'; readonly status: number; readonly body: string }

/** A websocket without any protocol on it: sends what it is told, keeps what it receives. */
export class RawSocket {
  readonly received: Uint8Array[] = []
  readonly #socket: WebSocket
  readonly #opening: Promise<Opening>
  readonly #ended: Promise<SocketEnd>
  #wake: () => void = () => undefined

  /** Connects at once; without headers nothing but what `ws` itself sends goes out. */
  constructor(url: string, headers: Readonly<Record<string, string>> = {}) {
    const socket = new WebSocket(url, { headers })
    this.#socket = socket
    socket.on('message', (data: Buffer) => {
      this.received.push(new Uint8Array(data))
      this.#wake()
    })
    this.#opening = new Promise((resolve) => {
      socket.on('open', () => resolve({ kind: 'open' }))
      socket.on('unexpected-response', (_request, response) => resolve(refusalOf(response)))
    })
    this.#ended = new Promise((resolve) => {
      socket.on('close', (code, reason) => resolve({ code, reason: reason.toString() }))
      // A lost connection is told as code 1006 by the event that follows.
      socket.on('error', () => this.#wake())
    })
  }

  /** Whether it was let in over HTTP. */
  whenOpened(): Promise<Opening> {
    return this.#opening
  }

  /** Close code and sentence. */
  whenEnded(): Promise<SocketEnd> {
    return this.#ended
  }

  /** Resolves with the first frame, received or to come, that is as expected. */
  async frame(matches: (frame: Uint8Array) => boolean): Promise<Uint8Array> {
    for (;;) {
      const found = this.received.find(matches)
      if (found !== undefined) return found
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }

  get isOpen(): boolean {
    return this.#socket.readyState === WebSocket.OPEN
  }

  /** Sends a binary frame, or a text frame for a string. */
  send(data: Uint8Array | string): void {
    this.#socket.send(data)
  }

  /** Ends the connection without a word. */
  terminate(): void {
    this.#socket.terminate()
  }
}

async function refusalOf(response: IncomingMessage): Promise<Opening> {
  let body = ''
  response.setEncoding('utf8').on('data', (text: string) => {
    body += text
  })
  await once(response, 'end')
  return { kind: 'refused', status: response.statusCode ?? 0, body }
}
