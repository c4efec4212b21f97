import { closeCodes, messageAwareness, messageBarrier, messageNotice, messageSync } from '@sweetspot/protocol'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as awarenessProtocol from 'y-protocols/awareness'
import * as syncProtocol from 'y-protocols/sync'
import * as Y from 'yjs'
import type { Connection } from '../connection.ts'
import type { SyncEngine } from '../engine.ts'
import type { Identity, SyncSocket } from '../identity.ts'

/** Identity of a test's person. */
export function identityNamed(
  name: string,
  permission: Identity['permission'] = () => 'write',
  party: 'client' | 'vendor' = 'client',
): Identity {
  return {
    user: { personId: name, name, party },
    origin: { actor: name, party, session: `session of ${name}`, via: 'socket' },
    permission,
  }
}

/** Bytes of a frame: a message number and what is written after it. */
export function frame(type: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, type)
  write(encoder)
  return encoding.toUint8Array(encoder)
}

/** A y-protocols client without a network: what it sends is received at once, what it gets is applied at once. */
export class TestClient {
  readonly doc = new Y.Doc()
  readonly awareness: awarenessProtocol.Awareness
  readonly barriers: number[] = []
  readonly denials: number[] = []
  /** Frames received, by message number. */
  readonly received: number[] = []
  closedWith: number | null = null
  /** Whether it asks for messages of ours, and what it was told in them. */
  hearsNotices = false
  readonly notices: unknown[] = []
  bufferedAmount = 0
  /** When false, the client does not answer the server's step 1 (its step 2 is still under way). */
  answersStep1 = true
  #connection: Connection | null = null

  /** With a Yjs client id, where what happens must be the same each time. */
  constructor(clientId?: number) {
    if (clientId !== undefined) this.doc.clientID = clientId
    this.awareness = new awarenessProtocol.Awareness(this.doc)
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this)
        this.send(frame(messageSync, (encoder) => syncProtocol.writeUpdate(encoder, update)))
    })
  }

  /** Connects, and greets as y-websocket does: step 1, then its own awareness. */
  async connect(
    engine: SyncEngine,
    documentId: string,
    identity: Identity,
    epoch: number | null = null,
  ): Promise<this> {
    this.closedWith = null
    const client = this
    const socket: SyncSocket = {
      get bufferedAmount() {
        return client.bufferedAmount
      },
      send: (bytes) => this.#receive(bytes),
      close: (reason) => {
        this.closedWith = closeCodes[reason].code
        this.#connection = null
      },
    }
    const connection = await engine.connect(documentId, socket, identity, {
      epoch,
      hearsNotices: this.hearsNotices,
    })
    if (this.closedWith !== null) return this
    this.#connection = connection
    this.send(frame(messageSync, (encoder) => syncProtocol.writeSyncStep1(encoder, this.doc)))
    this.#answerStep1()
    this.sendAwareness([this.doc.clientID])
    return this
  }

  disconnect(engine: SyncEngine): void {
    if (this.#connection !== null) engine.disconnected(this.#connection)
    this.#connection = null
  }

  send(bytes: Uint8Array): void {
    this.#connection?.receive(bytes)
  }

  sendBarrier(n: number): void {
    this.send(frame(messageBarrier, (encoder) => encoding.writeVarUint(encoder, n)))
  }

  sendAwareness(ids: number[]): void {
    const update = awarenessProtocol.encodeAwarenessUpdate(this.awareness, ids)
    this.send(frame(messageAwareness, (encoder) => encoding.writeVarUint8Array(encoder, update)))
  }

  /** Sends the step 2 that was held back. */
  sendStep2(): void {
    this.answersStep1 = true
    this.#answerStep1()
  }

  #serverVector: Uint8Array | null = null

  #answerStep1(): void {
    const vector = this.#serverVector
    if (vector === null || !this.answersStep1 || this.#connection === null) return
    this.#serverVector = null
    this.send(frame(messageSync, (encoder) => syncProtocol.writeSyncStep2(encoder, this.doc, vector)))
  }

  #receive(bytes: Uint8Array): void {
    const decoder = decoding.createDecoder(bytes)
    const type = decoding.readVarUint(decoder)
    this.received.push(type)
    if (type === messageSync) this.#receiveSync(decoder)
    else if (type === messageAwareness) {
      awarenessProtocol.applyAwarenessUpdate(this.awareness, decoding.readVarUint8Array(decoder), this)
    } else if (type === messageBarrier) this.barriers.push(decoding.readVarUint(decoder))
    else if (type === messageNotice) this.notices.push(JSON.parse(decoding.readVarString(decoder)))
    else this.denials.push(type)
  }

  #receiveSync(decoder: decoding.Decoder): void {
    const step = decoding.readVarUint(decoder)
    const payload = decoding.readVarUint8Array(decoder)
    if (step === syncProtocol.messageYjsSyncStep1) {
      this.#serverVector = payload
      this.#answerStep1()
    } else Y.applyUpdate(this.doc, payload, this)
  }

  get text(): string {
    return this.doc.getText('text').toString()
  }

  write(text: string): void {
    const shared = this.doc.getText('text')
    shared.insert(shared.length, text)
  }

  /** Ends the awareness's own timer. */
  destroy(): void {
    this.awareness.destroy()
  }
}
