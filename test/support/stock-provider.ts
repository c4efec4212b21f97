import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import type { Session } from './session.ts'
import { SharedText } from './shared-text.ts'
import { readFrame, wire } from './wire.ts'

/** What a client may differ in. */
export interface StockClientOptions {
  readonly headers: Readonly<Record<string, string>>
  /** Query of the address. */
  readonly params?: Record<string, string>
}

/** The frames that went over all sockets of one client, and the sockets themselves. */
interface Traffic {
  readonly sent: Uint8Array[]
  readonly received: Uint8Array[]
  readonly sockets: WebSocket[]
}

/** A `ws` socket as y-websocket takes it: with the headers that a browser would add, and with its traffic kept. */
export function socketClass(
  headers: Readonly<Record<string, string>>,
  traffic: Traffic = { sent: [], received: [], sockets: [] },
): typeof globalThis.WebSocket {
  const polyfill: unknown = class extends WebSocket {
    constructor(url: string, protocols?: string[]) {
      super(url, protocols, { headers })
      traffic.sockets.push(this)
      this.on('message', (data: ArrayBuffer) => traffic.received.push(new Uint8Array(data)))
    }

    override send(data: Uint8Array): void {
      traffic.sent.push(data.slice())
      super.send(data)
    }
  }
  return polyfill as typeof globalThis.WebSocket
}

/** A document behind the stock `WebsocketProvider` of y-websocket 3, without any code of ours. */
export class StockClient {
  readonly doc = new Y.Doc()
  readonly provider: WebsocketProvider
  readonly text: SharedText
  readonly #traffic: Traffic = { sent: [], received: [], sockets: [] }
  readonly #closed: Promise<{ code: number; reason: string }>
  #barriers = 0
  readonly #waiting = new Map<number, () => void>()

  /** Connects at once. `room` is `{relationship}/{scope}/{name}`. */
  constructor(socketOrigin: string, room: string, { headers, params = {} }: StockClientOptions) {
    this.text = new SharedText(this.doc, room)
    this.provider = new WebsocketProvider(`${socketOrigin}/sync`, room, this.doc, {
      connect: false,
      disableBc: true,
      params,
      WebSocketPolyfill: socketClass(headers, this.#traffic),
    })
    this.#closed = new Promise((resolve) => this.provider.on('closed', resolve))
    this.provider.connect()
  }

  /** Opens a document as somebody who is signed in; resolves when it is synced. */
  static async open(session: Session, room: string, params?: Record<string, string>): Promise<StockClient> {
    const { headers, server } = session
    const client = new StockClient(server.socketOrigin, room, {
      headers,
      ...(params === undefined ? {} : { params }),
    })
    await client.whenSynced()
    return client
  }

  /** Frames this client sent, oldest first, over all its sockets. */
  get sent(): readonly Uint8Array[] {
    return this.#traffic.sent
  }

  /** Frames this client received, oldest first, over all its sockets. */
  get received(): readonly Uint8Array[] {
    return this.#traffic.received
  }

  /** How many sockets it has opened: one, and one more for each reconnection. */
  get socketCount(): number {
    return this.#traffic.sockets.length
  }

  /** Resolves as soon as the provider is synced; at once where it is. */
  whenSynced(): Promise<void> {
    return this.#when(() => this.provider.synced)
  }

  /** Resolves as soon as the provider has noticed that its socket is gone. */
  whenOffline(): Promise<void> {
    return this.#when(() => !this.provider.synced && !this.provider.wsconnected)
  }

  #when(holds: () => boolean): Promise<void> {
    if (holds()) return Promise.resolve()
    return new Promise((resolve) => {
      const check = (): void => {
        if (!holds()) return
        this.provider.off('sync', check)
        this.provider.off('status', check)
        resolve()
      }
      this.provider.on('sync', check)
      this.provider.on('status', check)
    })
  }

  /** Close code and sentence once the server has ended this client for good. */
  whenClosed(): Promise<{ code: number; reason: string }> {
    return this.#closed
  }

  /** Resolves once the server has received and made durable all that this client sent. Asks with a barrier of ours. */
  whenDurable(): Promise<void> {
    const socket = this.#traffic.sockets.at(-1)
    if (!this.provider.synced || socket === undefined) throw new Error('only a synced client can ask')
    this.provider.messageHandlers[100] = () => {
      const { payload } = readFrame(this.received.at(-1) ?? new Uint8Array())
      this.#waiting.get(payload[0] ?? 0)?.()
    }
    // Below 128, so that the number is one byte.
    this.#barriers = (this.#barriers % 127) + 1
    const n = this.#barriers
    return new Promise((resolve) => {
      this.#waiting.set(n, resolve)
      socket.send(wire.barrier(n))
    })
  }

  /** Cuts the connection without a word, as a lost network does. The provider will reconnect by itself. */
  cut(): void {
    this.#traffic.sockets.at(-1)?.terminate()
  }

  destroy(): void {
    this.provider.destroy()
    this.provider.awareness.destroy()
    this.doc.destroy()
  }
}

/** Resolves as soon as a document is as expected; looks again after each of its updates. */
export function until(doc: Y.Doc, holds: () => boolean): Promise<void> {
  if (holds()) return Promise.resolve()
  return new Promise((resolve) => {
    const check = (): void => {
      if (!holds()) return
      doc.off('update', check)
      resolve()
    }
    doc.on('update', check)
  })
}

/** Resolves as soon as what is known of who is in a document is as expected. */
export function untilPresence(client: StockClient, holds: () => boolean): Promise<void> {
  if (holds()) return Promise.resolve()
  const { awareness } = client.provider
  return new Promise((resolve) => {
    const check = (): void => {
      if (!holds()) return
      awareness.off('update', check)
      resolve()
    }
    awareness.on('update', check)
  })
}
