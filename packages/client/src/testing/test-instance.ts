import {
  type CloseReason,
  closeCodes,
  type LedgerEventMessage,
  messageBarrier,
  messageNotice,
  messageSync,
} from '@sweetspot/protocol'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { readSyncMessage, writeSyncStep1 } from 'y-protocols/sync'
import * as Y from 'yjs'
import { encodeBarrier } from '../barrier.ts'
import { Value } from '../value.ts'
import { type SocketHost, socketsOf, type TestSocket } from './test-socket.ts'

/** Code that a browser reports where no connection came about. */
const noConnection = 1006

/** An instance in memory, as far as replicas talk to one. It can be out of reach, hold back barriers, and refuse. */
export class TestInstance implements SocketHost {
  readonly Socket = socketsOf(this)
  isReachable = true
  /** Whether it says that changes are durable. */
  confirms = true
  /** Incarnation of its documents. */
  epoch = 1
  /** Why documents are closed to whoever opens them, or null. */
  documentsClosed: CloseReason | null = null
  /** Why the feed is closed to whoever opens it, or null. */
  feedClosed: CloseReason | null = null
  /** Addresses that were opened, oldest first. */
  readonly opened: URL[] = []
  /** How many connections did not come about. */
  readonly turnedAway = new Value(0)
  events: readonly LedgerEventMessage[] = []
  readonly #documents = new Map<string, Y.Doc>()

  /** The instance's own copy of a document, by `{relationship}/{scope}/{name}`. */
  document(room: string): Y.Doc {
    const doc = this.#documents.get(room) ?? new Y.Doc()
    this.#documents.set(room, doc)
    return doc
  }

  admit(socket: TestSocket): void {
    const url = new URL(socket.url)
    if (!this.isReachable) {
      socket.end(noConnection)
      this.turnedAway.set(this.turnedAway.get() + 1)
      return
    }
    this.opened.push(url)
    socket.accept()
    const refusal = this.#refusalOf(url)
    if (refusal === 'staleEpoch' && url.searchParams.get('v') !== null) {
      socket.deliver(encodeEpoch(this.epoch))
      // What was said before is heard before the end.
      queueMicrotask(() => queueMicrotask(() => socket.end(closeCodes.staleEpoch.code)))
    } else if (refusal !== null) socket.end(closeCodes[refusal].code)
    else if (isFeed(url)) this.#sendFeed(socket, Number(url.searchParams.get('shared')))
    else {
      const step1 = encoding.createEncoder()
      encoding.writeVarUint(step1, messageSync)
      writeSyncStep1(step1, this.document(roomOf(url)))
      socket.deliver(encoding.toUint8Array(step1))
    }
  }

  receive(socket: TestSocket, data: string | Uint8Array): void {
    if (typeof data === 'string') return
    const decoder = decoding.createDecoder(data)
    const message = decoding.readVarUint(decoder)
    if (message === messageBarrier && this.confirms) {
      socket.deliver(encodeBarrier(decoding.readVarUint(decoder)))
    }
    if (message !== messageSync) return
    const answer = encoding.createEncoder()
    encoding.writeVarUint(answer, messageSync)
    readSyncMessage(decoder, answer, this.document(roomOf(new URL(socket.url))), this)
    if (encoding.length(answer) > 1) socket.deliver(encoding.toUint8Array(answer))
  }

  #refusalOf(url: URL): CloseReason | null {
    if (isFeed(url)) return this.feedClosed
    const epoch = url.searchParams.get('epoch')
    if (epoch !== null && Number(epoch) !== this.epoch) return 'staleEpoch'
    return this.documentsClosed
  }

  #sendFeed(socket: TestSocket, after: number): void {
    const events = this.events.slice(after)
    const last = events.at(-1)
    if (last !== undefined) socket.deliver(JSON.stringify({ type: 'events', events, head: headOf(last) }))
    socket.deliver(JSON.stringify({ type: 'live' }))
  }
}

/** What an instance says to a client of ours that comes with another incarnation. */
function encodeEpoch(epoch: number): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, messageNotice)
  encoding.writeVarString(encoder, JSON.stringify({ type: 'epoch', epoch }))
  return encoding.toUint8Array(encoder)
}

/** The end of a chain as an instance signs it; no replica checks the signature by itself. */
function headOf({ header }: LedgerEventMessage) {
  const { relationshipId, chain, seq } = header
  return { relationshipId, chain, seq, hash: '0'.repeat(64), publicKey: 'key', signature: 'signature' }
}

function isFeed(url: URL): boolean {
  return url.pathname.startsWith('/feed/')
}

function roomOf(url: URL): string {
  return url.pathname.replace('/sync/', '')
}
