import {
  type CloseReason,
  closeReasonOf,
  documentSchemaVersion,
  messageBarrier,
  messageNotice,
  protocolVersion,
} from '@sweetspot/protocol'
import type { Awareness } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { encodeBarrier, readBarrier } from './barrier.ts'
import type { DocumentAddress } from './document-address.ts'
import { type CopyState, DocumentCopy, isEmpty } from './document-copy.ts'
import { readNotice } from './notice.ts'
import { announceAgain, forgetOthers } from './presence-line.ts'
import type { DocumentState } from './save-state.ts'
import { type SendUpdate, sendUpdate } from './send-update.ts'
import type { DocumentStorage } from './storage/relationship-storage.ts'
import { UnsavedCounter } from './unsaved-counter.ts'
import { Value, type Watchable, when } from './value.ts'

/** After this long without an answer the save state says so; a healthy commit takes milliseconds. */
const silenceMs = 8000

/** How often in a row changes are uploaded; whoever is told again that they are too large is told so for good. */
const maxUploads = 2

/** What a document's replica is given beside its address. */
export interface DocumentReplicaOptions {
  /** Where it is kept on this device; without one it lives as long as the replica. */
  readonly storage?: DocumentStorage
  /** Names what a change touches, so that unsent work can be found again. */
  readonly placesOf?: (transaction: Y.Transaction) => Iterable<string>
  /** Makes connections; the runtime's own unless told otherwise. */
  readonly Socket?: typeof WebSocket
  /** Sends what is too large for a frame; over the runtime's own `fetch` unless told otherwise. */
  readonly upload?: SendUpdate
}

/** A live copy of one document: its Yjs document, who else is in it, and how it stands with the server. */
export class DocumentReplica {
  readonly doc = new Y.Doc()
  readonly #provider: WebsocketProvider
  readonly #copy: DocumentCopy
  readonly #placesOf: (transaction: Y.Transaction) => Iterable<string>
  readonly #places = new Set<string>()
  readonly #state = new Value<DocumentState>({ phase: 'opening', unsaved: 0, missing: false })
  readonly #upload: SendUpdate
  readonly #address: DocumentAddress
  #unsaved = new UnsavedCounter()
  /** The incarnation that the server holds, as far as it said so. */
  #toldEpoch: number | null = null
  /** Uploads since the last time that everything was in order. */
  #uploads = 0
  /** Null until the device was looked through. */
  #copyState: CopyState | null = null
  /** What this visit's connection has come to so far. */
  #visit: 'waiting' | 'failed' | 'received' = 'waiting'
  #closed: CloseReason | null = null
  #answering = true
  #ended = false
  #silence: ReturnType<typeof setTimeout> | undefined

  constructor(address: DocumentAddress, options: DocumentReplicaOptions = {}) {
    const { socketOrigin, relationshipId, scope, name } = address
    const { storage = null, placesOf = () => [], Socket, upload = sendUpdate } = options
    this.#upload = upload
    this.#address = address
    this.#copy = new DocumentCopy(storage)
    this.#placesOf = placesOf
    const path = `${relationshipId}/${scope}/${name}`
    this.#provider = new WebsocketProvider(`${socketOrigin}/sync`, path, this.doc, {
      // What the device keeps comes first, so that the server is asked only for what is missing.
      connect: false,
      // BroadcastChannel would carry edits around the server's checks.
      disableBc: true,
      ...(Socket === undefined ? {} : { WebSocketPolyfill: Socket }),
    })
    this.#provider.messageHandlers[messageBarrier] = (_encoder, decoder) =>
      this.#answered(readBarrier(decoder))
    this.#provider.messageHandlers[messageNotice] = (_encoder, decoder) => {
      this.#toldEpoch = readNotice(decoder)?.epoch ?? null
    }
    this.#provider.on('sync', (synced: boolean) => this.#synced(synced))
    this.#provider.on('connection-close', () => this.#disconnected())
    this.#provider.on('status', ({ status }: { status: string }) => {
      if (status === 'disconnected') forgetOthers(this.awareness)
      if (status === 'connected') announceAgain(this.awareness)
    })
    this.#provider.on('closed', ({ code }: { code: number }) => this.#closedForGood(code))
    void this.#start()
  }

  get awareness(): Awareness {
    return this.#provider.awareness
  }

  get state(): Watchable<DocumentState> {
    return this.#state
  }

  /** Places that hold own changes which are not saved. */
  get unsentPlaces(): readonly string[] {
    return [...this.#places]
  }

  /** Resolves once everything written here is durable on the server. */
  async whenSaved(signal?: AbortSignal): Promise<void> {
    await when(this.#state, (state) => state.phase === 'live' && state.unsaved === 0, signal)
  }

  /** Removes the copy on this device; what the page holds stays as long as it is open. */
  forget(): Promise<void> {
    const { epoch } = this.#copy
    return this.#copy.forget(this.#closed === 'staleEpoch' ? this.#toldEpoch : epoch)
  }

  close(): void {
    if (this.#ended) return
    this.#ended = true
    clearTimeout(this.#silence)
    this.doc.off('update', this.#updated)
    this.#provider.destroy()
    void this.#copy.close().then(() => this.doc.destroy())
  }

  async #start(): Promise<void> {
    const { state, pending } = await this.#copy.open(this.doc)
    if (this.#ended) {
      await this.#copy.close()
      return
    }
    this.#copyState = state
    this.#unsaved = new UnsavedCounter(pending.changes)
    for (const place of pending.places) this.#places.add(place)
    const { epoch } = this.#copy
    this.#provider.params = {
      v: String(protocolVersion),
      schema: String(documentSchemaVersion),
      ...(epoch === null ? {} : { epoch: String(epoch) }),
    }
    this.doc.on('update', this.#updated)
    this.#publish()
    this.#provider.connect()
  }

  /** Runs after the provider's own listener, so the update is already on its way when the barrier follows. */
  readonly #updated = (
    _update: Uint8Array,
    origin: unknown,
    _doc: Y.Doc,
    transaction: Y.Transaction,
  ): void => {
    if (origin === this.#provider) return
    this.#unsaved.made()
    for (const place of this.#placesOf(transaction)) this.#places.add(place)
    this.#keepPending()
    this.#ask()
    this.#publish()
  }

  #ask(): void {
    const socket = this.#provider.ws
    if (!this.#provider.synced || socket === null) return
    const barrier = this.#unsaved.ask()
    if (barrier === null) return
    socket.send(encodeBarrier(barrier))
    clearTimeout(this.#silence)
    this.#silence = setTimeout(() => {
      this.#answering = false
      this.#publish()
    }, silenceMs)
  }

  #answered(n: number): void {
    clearTimeout(this.#silence)
    this.#answering = true
    this.#unsaved.confirmed(n)
    if (this.#unsaved.unsaved === 0) this.#places.clear()
    this.#keepPending()
    this.#ask()
    this.#publish()
  }

  #keepPending(): void {
    void this.#copy.setPending({ changes: this.#unsaved.unsaved, places: this.unsentPlaces })
  }

  #synced(synced: boolean): void {
    if (synced) {
      this.#visit = 'received'
      this.#uploads = 0
      void this.#copy.synced()
      this.#ask()
    }
    this.#publish()
  }

  #disconnected(): void {
    clearTimeout(this.#silence)
    this.#answering = true
    if (this.#visit === 'waiting') this.#visit = 'failed'
    this.#unsaved.disconnected()
    this.#publish()
  }

  #closedForGood(code: number): void {
    const reason = closeReasonOf(code) ?? 'refused'
    const told = this.#toldEpoch
    if (reason === 'staleEpoch' && told !== null && told !== this.#copy.epoch && isEmpty(this.doc)) {
      void this.#beginAt(told)
    } else if (reason === 'tooLarge' && this.#uploads < maxUploads) {
      void this.#uploadAll()
    } else this.#end(reason)
  }

  #end(reason: CloseReason): void {
    this.#closed = reason
    this.#publish()
  }

  /** What is too large for a frame goes by itself; the connection comes after it. */
  async #uploadAll(): Promise<void> {
    this.#uploads += 1
    const update = new Uint8Array(Y.encodeStateAsUpdate(this.doc))
    const reason = await this.#upload(this.#address, update, this.#copy.epoch)
    if (this.#ended) return
    if (reason === null || reason === 'tryLater') this.#provider.connect()
    else this.#end(reason)
  }

  /** Nothing is at stake in an empty replica, so it begins anew with the incarnation that the server holds. */
  async #beginAt(epoch: number): Promise<void> {
    this.#toldEpoch = null
    this.doc.off('update', this.#updated)
    await this.#copy.restart(epoch)
    if (!this.#ended) await this.#start()
  }

  #publish(): void {
    this.#state.set(this.#current())
  }

  #current(): DocumentState {
    const { unsaved } = this.#unsaved
    if (this.#closed !== null) return { phase: 'closed', reason: this.#closed, unsaved }
    if (this.#provider.synced) return { phase: 'live', unsaved, answering: this.#answering }
    if (this.#visit === 'received') return { phase: 'reconnecting', unsaved }
    switch (this.#copyState) {
      case 'editable':
        return { phase: this.#visit === 'failed' ? 'reconnecting' : 'kept', unsaved }
      case 'readable':
        return { phase: 'reading', unsaved }
      case 'none':
      case null:
        return { phase: 'opening', unsaved, missing: this.#copyState === 'none' }
    }
  }
}
