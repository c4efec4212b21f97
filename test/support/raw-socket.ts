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
  readonly #waiting = new Set<() => void>()

  /** Connects at once; without headers nothing but what `ws` itself sends goes out. */
  constructor(url: string, headers: Readonly<Record<string, string>> = {}) {
    const socket = new WebSocket(url, { headers })
    this.#socket = socket
    socket.on('message', (data: Buffer) => {
      this.received.push(new Uint8Array(data))
      for (const look of this.#waiting) look()
    })
    this.#opening = new Promise((resolve) => {
      socket.on('open', () => resolve({ kind: 'open' }))
      socket.on('unexpected-response', (_request, response) => resolve(refusalOf(response)))
    })
    this.#ended = new Promise((resolve) => {
      socket.on('close', (code, reason) => resolve({ code, reason: reason.toString() }))
      // A lost connection is told as code 1006 by the event that follows.
      socket.on('error', () => undefined)
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

  /** Resolves with the first frame, received or to come, that is as expected; rejects where the socket ends before. */
  async frame(matches: (frame: Uint8Array) => boolean): Promise<Uint8Array> {
    const received = this.received.find(matches)
    if (received !== undefined) return received
    const awaited = Promise.withResolvers<Uint8Array>()
    const look = (): void => {
      const found = this.received.find(matches)
      if (found !== undefined) awaited.resolve(found)
    }
    this.#waiting.add(look)
    void this.#ended.then(({ code, reason }) => {
      awaited.reject(new Error(`the socket ended with ${code} (${reason}) before the frame came`))
    })
    try {
      return await awaited.promise
    } finally {
      this.#waiting.delete(look)
    }
  }

  get isOpen(): boolean {
    return this.#socket.readyState === WebSocket.OPEN
  }

  /** Sends a binary frame, or a text frame for a string. */
  send(data: Uint8Array | string): void {
    this.#socket.send(data)
  }

  /** Stops reading, so that what the server sends piles up there; `resume` reads on. */
  pause(): void {
    this.#socket.pause()
  }

  resume(): void {
    this.#socket.resume()
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
