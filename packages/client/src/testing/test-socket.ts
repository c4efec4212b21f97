/** What a test's server does with a socket. */
export interface SocketHost {
  /** A client opened it, to this address. */
  admit(socket: TestSocket): void
  /** The client sent something. */
  receive(socket: TestSocket, data: string | Uint8Array): void
}

/** A websocket without a network: what one end sends the other receives in the next microtask, in order. */
export class TestSocket extends EventTarget implements WebSocket {
  static readonly CONNECTING = 0
  static readonly OPEN = 1
  static readonly CLOSING = 2
  static readonly CLOSED = 3
  readonly CONNECTING = 0
  readonly OPEN = 1
  readonly CLOSING = 2
  readonly CLOSED = 3
  readonly url: string
  readonly bufferedAmount = 0
  readonly extensions = ''
  readonly protocol = ''
  binaryType: BinaryType = 'blob'
  readyState: 0 | 1 | 2 | 3 = 0
  onopen: ((event: Event) => unknown) | null = null
  onmessage: ((event: MessageEvent) => unknown) | null = null
  onclose: ((event: CloseEvent) => unknown) | null = null
  onerror: ((event: Event) => unknown) | null = null
  readonly #host: SocketHost

  constructor(url: string | URL, host: SocketHost) {
    super()
    this.url = String(url)
    this.#host = host
    queueMicrotask(() => {
      if (this.readyState === this.CONNECTING) host.admit(this)
    })
  }

  send(data: string | ArrayBufferLike | Blob | ArrayBufferView): void {
    if (data instanceof Blob) throw new TypeError('tests send text and bytes only')
    const sent = typeof data === 'string' ? data : bytesOf(data).slice()
    queueMicrotask(() => {
      if (this.readyState === this.OPEN) this.#host.receive(this, sent)
    })
  }

  close(code = 1000): void {
    this.end(code)
  }

  /** The server lets the client in. */
  accept(): void {
    if (this.readyState !== this.CONNECTING) return
    this.readyState = this.OPEN
    this.onopen?.(new Event('open'))
  }

  /** The server sends something. */
  deliver(data: string | Uint8Array): void {
    queueMicrotask(() => {
      if (this.readyState !== this.OPEN) return
      const payload = typeof data === 'string' ? data : new Uint8Array(data).buffer
      this.onmessage?.(new MessageEvent('message', { data: payload }))
    })
  }

  /** The connection ends, for this reason. */
  end(code: number): void {
    if (this.readyState === this.CLOSED) return
    this.readyState = this.CLOSED
    queueMicrotask(() => this.onclose?.(new CloseEvent('close', { code })))
  }
}

function bytesOf(data: ArrayBufferLike | ArrayBufferView): Uint8Array {
  return ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data)
}

/** The constructor that a replica opens its connections with. */
export function socketsOf(host: SocketHost): typeof WebSocket {
  return class extends TestSocket {
    constructor(url: string | URL) {
      super(url, host)
    }
  }
}
