import type { Scope } from '@sweetspot/domain'
import {
  type CloseReason,
  closeReasonOf,
  documentSchemaVersion,
  messageBarrier,
  protocolVersion,
} from '@sweetspot/protocol'
import type { Awareness } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { encodeBarrier, readBarrier } from './barrier.ts'
import type { DocumentState } from './save-state.ts'
import { UnsavedCounter } from './unsaved-counter.ts'
import { Value, type Watchable, when } from './value.ts'

/** After this long without an answer the save state says so; a healthy commit takes milliseconds. */
const silenceMs = 8000

/** Where a document is found. */
export interface DocumentAddress {
  /** `ws://` or `wss://` origin of the instance. */
  readonly socketOrigin: string
  readonly relationshipId: string
  readonly scope: Scope
  readonly name: string
}

/** A live copy of one document: its Yjs document, who else is in it, and how it stands with the server. */
export class DocumentReplica {
  readonly doc = new Y.Doc()
  readonly #provider: WebsocketProvider
  readonly #unsaved = new UnsavedCounter()
  readonly #state = new Value<DocumentState>({ phase: 'opening' })
  #received = false
  #closed: CloseReason | null = null
  #answering = true
  #silence: ReturnType<typeof setTimeout> | undefined

  constructor(address: DocumentAddress) {
    const { socketOrigin, relationshipId, scope, name } = address
    this.#provider = new WebsocketProvider(
      `${socketOrigin}/sync`,
      `${relationshipId}/${scope}/${name}`,
      this.doc,
      {
        // BroadcastChannel would carry edits around the server's checks.
        disableBc: true,
        params: { v: String(protocolVersion), schema: String(documentSchemaVersion) },
      },
    )
    this.#provider.messageHandlers[messageBarrier] = (_encoder, decoder) =>
      this.#answered(readBarrier(decoder))
    this.#provider.on('sync', (synced: boolean) => this.#synced(synced))
    this.#provider.on('connection-close', () => this.#disconnected())
    this.#provider.on('closed', ({ code }: { code: number }) => this.#closedForGood(code))
    this.doc.on('update', this.#updated)
  }

  get awareness(): Awareness {
    return this.#provider.awareness
  }

  get state(): Watchable<DocumentState> {
    return this.#state
  }

  /** Resolves once everything written here is durable on the server. */
  async whenSaved(signal?: AbortSignal): Promise<void> {
    await when(this.#state, (state) => state.phase === 'live' && state.unsaved === 0, signal)
  }

  close(): void {
    clearTimeout(this.#silence)
    this.doc.off('update', this.#updated)
    this.#provider.destroy()
    this.doc.destroy()
  }

  /** Runs after the provider's own listener, so the update is already on its way when the barrier follows. */
  readonly #updated = (_update: Uint8Array, origin: unknown): void => {
    if (origin === this.#provider) return
    this.#unsaved.made()
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
    this.#ask()
    this.#publish()
  }

  #synced(synced: boolean): void {
    if (synced) {
      this.#received = true
      this.#ask()
    }
    this.#publish()
  }

  #disconnected(): void {
    clearTimeout(this.#silence)
    this.#answering = true
    this.#unsaved.disconnected()
    this.#publish()
  }

  #closedForGood(code: number): void {
    this.#closed = closeReasonOf(code) ?? 'refused'
    this.#publish()
  }

  #publish(): void {
    const { unsaved } = this.#unsaved
    if (this.#closed !== null) this.#state.set({ phase: 'closed', reason: this.#closed, unsaved })
    else if (this.#provider.synced) this.#state.set({ phase: 'live', unsaved, answering: this.#answering })
    else if (this.#received) this.#state.set({ phase: 'reconnecting', unsaved })
    else this.#state.set({ phase: 'opening' })
  }
}
