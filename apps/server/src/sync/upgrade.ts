import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { setTimeout as delay } from 'node:timers/promises'
import type { PersonId } from '@sweetspot/domain'
import { type CloseReason, closeCodes, maxFrameBytes } from '@sweetspot/protocol'
import type { Logger } from 'pino'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Origins } from '../config/origins.ts'
import type { SocketLog } from '../operations/socket-log.ts'
import { networkBehind } from '../people/client-address.ts'
import type { SignedIn, SignIn } from '../people/sign-in.ts'
import { NamedSocket } from './named-socket.ts'
import type { SocketBudget } from './socket-budget.ts'
import { parseSocketPath, type SocketPath } from './socket-path.ts'

/** Shorter than the idle timeouts of common proxies (30–60 s), so that a quiet socket stays open. */
const pingMs = 20_000

/** How long a socket that was asked to leave may take to answer; the whole stop has less than 5 s. */
const leaveMs = 1000

/**
 * Pieces of one message. Browsers send it in one, some libraries in pieces of 16 KiB, nobody in thousands: each piece
 * costs a buffer of its own.
 */
const maxFragments = 1024

/** How long it may take to find out whose a socket is and whether they may be there. */
const welcomeMs = 10_000

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

/** Who is let in. */
export interface SocketDoor {
  readonly signIn: SignIn
  readonly admit: AdmitSocket
  readonly budget: SocketBudget
}

/** A socket that was accepted, of nobody yet. */
interface Arrival {
  readonly network: string
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
  readonly #budget: SocketBudget
  readonly #sockets = new WebSocketServer({
    noServer: true,
    // A larger frame is not even read: its first bytes say how large it is.
    maxPayload: maxFrameBytes,
    maxFragments,
    perMessageDeflate: false,
    WebSocket: NamedSocket,
  })
  readonly #alive = new WeakSet<WebSocket>()
  readonly #pinging = setInterval(() => this.#ping(), pingMs)

  constructor(origins: Origins, { signIn, admit, budget }: SocketDoor, trace: SocketTrace) {
    this.#origins = origins
    this.#budget = budget
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
    const { headers } = request
    const network = networkBehind(request.socket.remoteAddress ?? '', headersText(headers['x-forwarded-for']))
    this.#sockets.handleUpgrade(request, stream, head, (socket) => {
      this.#alive.add(socket)
      const known = this.#log.opened(socket, path)
      socket.on('pong', () => this.#alive.add(socket))
      socket.on('error', (error) => this.#logger.debug({ error: error.message }, 'socket error'))
      socket.once('close', this.#budget.opened(network))
      // Nothing is read before it is known who speaks and where to.
      socket.pause()
      void this.#welcomeInTime({ socket, path, query: url.searchParams, headers, network, known })
    })
  }

  async #welcomeInTime(arrival: Arrival): Promise<void> {
    const { socket } = arrival
    const waited = this.#budget.waits()
    const tooLate = setTimeout(() => turnAway(socket, 'tryLater'), welcomeMs)
    try {
      await this.#welcome(arrival)
    } catch (error) {
      const reason = error instanceof SocketRefusal ? error.reason : 'tryLater'
      if (!(error instanceof SocketRefusal)) this.#logger.error({ error }, 'a socket could not be admitted')
      turnAway(socket, reason)
    } finally {
      clearTimeout(tooLate)
      waited()
    }
  }

  async #welcome({ socket, path, query, headers, network, known }: Arrival): Promise<void> {
    const objection = await this.#budget.arrives(network)
    if (objection !== null) throw new SocketRefusal(objection)
    const { cookie, authorization } = headers
    const signedIn = await this.#signIn.read({ cookie, authorization })
    if (signedIn === null) throw new SocketRefusal('signedOut')
    known(signedIn.person.id)
    const left = await this.#budget.belongsTo(signedIn.person.id)
    if (left === 'tooMany') throw new SocketRefusal('tooMany')
    socket.once('close', left)
    if (socket.readyState === socket.CLOSED) left()
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
    await Promise.race([Promise.all(left), delay(leaveMs)])
    for (const socket of this.#sockets.clients) socket.terminate()
    this.#sockets.close()
  }
}

function turnAway(socket: WebSocket, reason: CloseReason): void {
  socket.resume()
  socket.close(closeCodes[reason].code, closeCodes[reason].sentence)
}

function headersText(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(',') : value
}

function rejectUpgrade(stream: Duplex, status: string, sentence: string): void {
  const body = Buffer.from(sentence)
  stream.end(
    `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: ${body.length}\r\n\r\n${sentence}`,
  )
}
