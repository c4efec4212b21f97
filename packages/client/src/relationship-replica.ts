import type { ContentHashes, Party, Scope } from '@sweetspot/domain'
import type { CommandMessage, CommandResult } from '@sweetspot/protocol'
import type * as Y from 'yjs'
import { sendCommand } from './api.ts'
import { DocumentReplica } from './document-replica.ts'
import { LedgerReplica } from './ledger-replica.ts'
import { LocalCopy, type TextAt } from './local-copy.ts'
import { combineSaveStates, type SaveState } from './save-state.ts'
import {
  hashesHere,
  proposeCommand,
  type ReadProposal,
  type SigningTarget,
  signCommand,
} from './signing-target.ts'
import type { RelationshipStorage } from './storage/relationship-storage.ts'
import { Value, type Watchable } from './value.ts'

/** Which relationship, seen by which party, on which instance. */
export interface ReplicaOptions {
  readonly socketOrigin: string
  readonly relationshipId: string
  readonly party: Party
  /** Makes ids and idempotency keys. */
  readonly createId: () => string
  /** Where it is kept on this device; without one it lives as long as the replica. */
  readonly storage?: RelationshipStorage
  /** Names what a change touches, so that unsent work can be found again. */
  readonly placesOf?: (transaction: Y.Transaction) => Iterable<string>
  /** The words at some places of a document, as plain text to take elsewhere. */
  readonly textAt?: TextAt
  /** Makes connections; the runtime's own unless told otherwise. */
  readonly Socket?: typeof WebSocket
}

/** One person's live copy of a relationship: its ledger and the documents that are open. */
export class RelationshipReplica {
  readonly relationshipId: string
  readonly party: Party
  readonly ledger: LedgerReplica
  readonly #options: ReplicaOptions
  readonly #localCopy: LocalCopy
  readonly #documents = new Map<string, DocumentReplica>()
  readonly #saveState = new Value<SaveState>({ kind: 'opening' })
  #online = true

  constructor(options: ReplicaOptions) {
    this.#options = options
    this.relationshipId = options.relationshipId
    this.party = options.party
    const { storage, textAt = () => '' } = options
    this.#localCopy = new LocalCopy(storage ?? null, textAt)
    this.ledger = new LedgerReplica({
      socketOrigin: options.socketOrigin,
      relationshipId: options.relationshipId,
      ...(storage === undefined ? {} : { storage: storage.ledger }),
      ...(options.Socket === undefined ? {} : { Socket: options.Socket }),
    })
    this.ledger.view.subscribe(() => this.#localCopy.checkLedger(this.ledger, this.#documents.values()))
  }

  /** State of all open documents together, as the shell shows it. */
  get saveState(): Watchable<SaveState> {
    return this.#saveState
  }

  /** The live copy of a document; opened at first use, kept until the replica closes. */
  document(scope: Scope, name: string): DocumentReplica {
    const key = `${scope}/${name}`
    const open = this.#documents.get(key)
    if (open !== undefined) return open
    const { socketOrigin, relationshipId, storage, placesOf, Socket } = this.#options
    const document = new DocumentReplica(
      { socketOrigin, relationshipId, scope, name },
      {
        ...(storage === undefined ? {} : { storage: storage.document({ scope, name }) }),
        ...(placesOf === undefined ? {} : { placesOf }),
        ...(Socket === undefined ? {} : { Socket }),
      },
    )
    this.#documents.set(key, document)
    document.state.subscribe(this.#publish)
    document.state.subscribe(() => this.#localCopy.checkDocument(document))
    // Later, because a document may be opened while a page is being rendered, where nothing may change.
    queueMicrotask(this.#publish)
    return document
  }

  /** The three documents over which every objective is spread. */
  objectiveDocuments(): readonly [
    objectives: DocumentReplica,
    clientWins: DocumentReplica,
    vendorWins: DocumentReplica,
  ] {
    return [
      this.document('table', 'objectives'),
      this.document('voice.client', 'wins'),
      this.document('voice.vendor', 'wins'),
    ]
  }

  /** Tells whether the browser believes to be online. */
  setOnline(online: boolean): void {
    this.#online = online
    this.#publish()
  }

  /** The documents from which something to sign is read. */
  documentsOf({ kind, id }: SigningTarget): readonly DocumentReplica[] {
    switch (kind) {
      case 'objective':
        return this.objectiveDocuments()
      case 'page':
        return [this.document('table', id)]
    }
  }

  /**
   * Proposes an object: waits until what was typed is durable, then sends the hashes of what the person read
   * (`reviewed`), or of the content as it stands here. Throws `ApiError` with code `content_changed` where the server
   * holds other text.
   */
  async propose(
    target: SigningTarget,
    { reviewed, signal }: { readonly reviewed?: ContentHashes; readonly signal?: AbortSignal } = {},
  ): Promise<CommandResult> {
    const replicas = this.documentsOf(target)
    await Promise.all(replicas.map((replica) => replica.whenSaved(signal)))
    return this.send(proposeCommand(target, reviewed ?? hashesHere(target, replicas)))
  }

  /** Signs the open proposal that was read, and nothing else. */
  sign(target: SigningTarget, proposal: ReadProposal): Promise<CommandResult> {
    return this.send(signCommand(target, proposal))
  }

  /** Sends a command to the ledger; throws `ApiError`. */
  send(command: CommandMessage): Promise<CommandResult> {
    return sendCommand(this.relationshipId, command, this.#options.createId())
  }

  /** Resolves when everything that may not stay on this device has gone from it. */
  whenDropped(): Promise<void> {
    return this.#localCopy.settled()
  }

  close(): void {
    this.ledger.close()
    for (const document of this.#documents.values()) document.close()
    this.#documents.clear()
  }

  readonly #publish = (): void => {
    const states = [...this.#documents.values()].map((document) => document.state.get())
    const next = combineSaveStates(states, this.#online)
    // Equal states are one object, so that watchers are called only on a difference.
    if (JSON.stringify(next) !== JSON.stringify(this.#saveState.get())) this.#saveState.set(next)
  }
}
