import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import type { PersonId } from '@sweetspot/domain'
import { type CloseReason, closeCodes, maxFrameBytes } from '@sweetspot/protocol'
import type { Logger } from 'pino'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Origins } from '../config/origins.ts'
import type { SocketLog } from '../operations/socket-log.ts'
import type { SignedIn, SignIn } from '../people/sign-in.ts'
import { parseSocketPath, type SocketPath } from './socket-path.ts'

/** Shorter than the idle timeouts of common proxies (30–60 s), so that a quiet socket stays open. */
const pingMs = 20_000

/** How long a socket that was asked to leave may take to answer; the whole stop has less than 5 s. */
const leaveMs = 1000

/** Over this a frame is not even read; between `maxFrameBytes` and this the client is told why (4413). */
const maxPayload = 4 * maxFrameBytes

/** Admits an authenticated socket to the place it asked for; throws `SocketRefusal` where it may not be there. */
export type AdmitSocket = (
  socket: WebSocket,
  path: SocketPath,
  query: URLSearchParams,
  signedIn: SignedIn,
) => Promise<void>

/** Where it is written what became of sockets. */
export interface SocketTrace {
  readonly logger: Logger
  readonly log: SocketLog
}

/** A socket that was accepted, of nobody yet. */
interface Arrival {
  readonly socket: WebSocket
  readonly path: SocketPath
  readonly query: URLSearchParams
  readonly headers: IncomingMessage['headers']
  /** To be called when it is known whose socket it is. */
  readonly known: (personId: PersonId) => void
}

/** A socket that may not be where it wants to be. */
export class SocketRefusal extends Error {
  override readonly name = 'SocketRefusal'
  readonly reason: CloseReason
  constructor(reason: CloseReason) {
    super(closeCodes[reason].sentence)
    this.reason = reason
  }
}

/**
 * Takes over upgrade requests. A foreign page is refused over HTTP; everything else is answered after accepting,
 * because a refused upgrade reaches the browser as a bare 1006 without a reason.
 */
export class SocketServer {
  readonly #origins: Origins
  readonly #signIn: SignIn
  readonly #admit: AdmitSocket
  readonly #logger: Logger
  readonly #log: SocketLog
  readonly #sockets = new WebSocketServer({ noServer: true, maxPayload, perMessageDeflate: false })
  readonly #alive = new WeakSet<WebSocket>()
  readonly #pinging = setInterval(() => this.#ping(), pingMs)

  constructor(origins: Origins, signIn: SignIn, admit: AdmitSocket, trace: SocketTrace) {
    this.#origins = origins
    this.#signIn = signIn
    this.#admit = admit
    this.#logger = trace.logger
    this.#log = trace.log
  }

  /** Listener for the HTTP server's `upgrade` event. */
  readonly upgrade = (request: IncomingMessage, stream: Duplex, head: Buffer): void => {
    const url = URL.parse(request.url ?? '', 'http://localhost')
    const path = url === null ? null : parseSocketPath(url.pathname)
    if (url === null || path === null) {
      rejectUpgrade(stream, '404 Not Found', 'There is no websocket here.')
      return
    }
    const { origin, authorization } = request.headers
    const fromHere =
      origin === undefined ? authorization?.startsWith('Bearer ') : this.#origins.isAllowed(origin)
    if (fromHere !== true) {
      rejectUpgrade(stream, '403 Forbidden', `Open Sweetspot at ${this.#origins.publicOrigin}.`)
      return
    }
    this.#sockets.handleUpgrade(request, stream, head, (socket) => {
      this.#alive.add(socket)
      const known = this.#log.opened(socket, path)
      socket.on('pong', () => this.#alive.add(socket))
      socket.on('error', (error) => this.#logger.debug({ error: error.message }, 'socket error'))
      // Nothing is read before it is known who speaks and where to.
      socket.pause()
      this.#welcome({ socket, path, query: url.searchParams, headers: request.headers, known }).catch(
        (error: unknown) => {
          const reason = error instanceof SocketRefusal ? error.reason : 'tryLater'
          if (reason === 'tryLater') this.#logger.error({ error }, 'a socket could not be admitted')
          socket.resume()
          socket.close(closeCodes[reason].code, closeCodes[reason].sentence)
        },
      )
    })
  }

  async #welcome({ socket, path, query, headers, known }: Arrival): Promise<void> {
    const { cookie, authorization } = headers
    const signedIn = await this.#signIn.read({ cookie, authorization })
    if (signedIn === null) throw new SocketRefusal('signedOut')
    known(signedIn.person.id)
    await this.#admit(socket, path, query, signedIn)
    socket.resume()
  }

  /** Bytes that wait to be sent on all sockets, for metrics. */
  get sendQueueBytes(): number {
    return [...this.#sockets.clients].reduce((sum, socket) => sum + socket.bufferedAmount, 0)
  }

  /** Ends sockets whose other end has gone without a word, and keeps proxies from ending quiet ones. */
  #ping(): void {
    for (const socket of this.#sockets.clients) {
      if (!this.#alive.delete(socket)) socket.terminate()
      else socket.ping()
    }
  }

  /**
   * Stops pinging, gives everyone who was asked to leave the time to hear it, and cuts who stays. To cut at once
   * could lose the close code on its way, and with it the sentence that the person should read.
   */
  async close(): Promise<void> {
    clearInterval(this.#pinging)
    const left = [...this.#sockets.clients].map(
      (socket) => new Promise((resolve) => socket.once('close', resolve)),
    )
    await Promise.race([Promise.all(left), setTimeout(leaveMs)])
    for (const socket of this.#sockets.clients) socket.terminate()
    this.#sockets.close()
  }
}

function rejectUpgrade(stream: Duplex, status: string, sentence: string): void {
  const body = Buffer.from(sentence)
  stream.end(
    `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: ${body.length}\r\n\r\n${sentence}`,
  )
}
