import { randomBytes } from 'node:crypto'
import {
  bodyOf,
  type Chain,
  type ChainHead,
  chainEvent,
  chainOf,
  chains,
  type Refusal,
  type RelationshipEvent,
  type RelationshipId,
} from '@sweetspot/domain'
import { type ChainAddition, LedgerConflict, type Store, type StoredEvent } from '@sweetspot/store'
import { AuditorEnds } from './auditor-ends.ts'
import type { Decision } from './decision.ts'
import type { HeadSigner } from './head-signer.ts'
import { LedgerRoom } from './ledger-room.ts'

/** Decides commands one after the other per relationship, and appends what was decided. */
export class LedgerService {
  readonly #store: Store
  readonly #signer: HeadSigner
  readonly #rooms = new Map<RelationshipId, Promise<LedgerRoom>>()
  /** Per relationship, the end of the queue of decisions. */
  readonly #queues = new Map<RelationshipId, Promise<unknown>>()
  readonly #listeners = new Set<(events: readonly StoredEvent[]) => void>()

  readonly #ends: AuditorEnds

  /** `onTrouble` is told of failures that no caller sees. */
  constructor(store: Store, signer: HeadSigner, onTrouble: (error: unknown) => void) {
    this.#store = store
    this.#signer = signer
    const decide = (decision: Decision): Promise<unknown> => this.decide(decision)
    this.#ends = new AuditorEnds({ now: () => store.now(), decide, onTrouble })
  }

  /** The relationship's ledger in memory. */
  room(relationshipId: RelationshipId): Promise<LedgerRoom> {
    const open = this.#rooms.get(relationshipId)
    if (open !== undefined) return open
    const loading = this.#load(relationshipId)
    this.#rooms.set(relationshipId, loading)
    // A failed load is asked for again; an id behind which there is nothing yet takes no memory.
    loading.then(
      (room) => room.head('shared').seq === 0 && this.#rooms.delete(relationshipId),
      () => this.#rooms.delete(relationshipId),
    )
    return loading
  }

  async #load(relationshipId: RelationshipId): Promise<LedgerRoom> {
    const room = new LedgerRoom(relationshipId, this.#store.ledger)
    for (const chain of chains) await room.catchUp(chain)
    await this.#ends.settle(room, (decision) => this.#decideIn(room, decision))
    this.#ends.watch(room)
    room.subscribe((events) => {
      for (const listener of this.#listeners) listener(events)
    })
    return room
  }

  /** Lets go of what waits for a time. */
  close(): void {
    this.#ends.close()
  }

  /** Relationships in memory, for metrics. */
  get roomCount(): number {
    return this.#rooms.size
  }

  /** Calls back with each run of new events of any relationship that is in memory, once they are folded. */
  subscribe(listener: (events: readonly StoredEvent[]) => void): void {
    this.#listeners.add(listener)
  }

  /** Decides and appends; returns the events, or the refusal. Nothing is visible to anyone before it is durable. */
  decide(decision: Decision): Promise<readonly StoredEvent[] | Refusal> {
    const { relationshipId } = decision
    const before = this.#queues.get(relationshipId) ?? Promise.resolve()
    const turn = before.then(() => this.#decideNow(decision))
    // The next decision waits for this one, whatever became of it; the caller sees the failure.
    const settled = turn.then(
      () => undefined,
      () => undefined,
    )
    this.#queues.set(relationshipId, settled)
    void settled.then(() => {
      if (this.#queues.get(relationshipId) === settled) this.#queues.delete(relationshipId)
    })
    return turn
  }

  async #decideNow(decision: Decision): Promise<readonly StoredEvent[] | Refusal> {
    return await this.#decideIn(await this.room(decision.relationshipId), decision)
  }

  async #decideIn(room: LedgerRoom, decision: Decision): Promise<readonly StoredEvent[] | Refusal> {
    for (;;) {
      const bodies = decision.decide(room.state, room)
      if ('kind' in bodies) return bodies
      if (bodies.length === 0) return []
      const events = await this.#chained(room, decision, bodies)
      try {
        await this.#append(decision, events)
      } catch (error) {
        if (!(error instanceof LedgerConflict)) throw error
        for (const chain of chains) await room.catchUp(chain)
        continue
      }
      // The shared chain last: what it says of a private one is there by then.
      for (const { chain, events: run } of runsOf(events).toReversed()) room.take(chain, run)
      return events
    }
  }

  async #chained(
    room: LedgerRoom,
    { relationshipId, author: { personId: actor, party }, at: past }: Decision,
    bodies: readonly RelationshipEvent[],
  ): Promise<StoredEvent[]> {
    const at = past ?? (await this.#store.now())
    const heads = new Map<Chain, ChainHead>()
    return bodies.map((body) => {
      const chain = chainOf(body.type, party)
      const salt = randomBytes(16).toString('hex')
      const draft = { relationshipId, chain, at, actor, party, body, salt }
      const chained = chainEvent(heads.get(chain) ?? room.head(chain), draft)
      heads.set(chain, chained.head)
      const headSignature = this.#signer.sign(relationshipId, chain, chained.head)
      return { ...chained.event, hash: chained.head.hash, headSignature }
    })
  }

  async #append(
    { relationshipId, chain, receipt, documents = [] }: Decision,
    events: readonly StoredEvent[],
  ): Promise<void> {
    const bodies = events.map(bodyOf)
    const kept = receipt?.(events) ?? null
    await this.#store.ledger.append({
      relationshipId,
      chain,
      events: events.filter(({ header }) => header.chain === chain),
      beside: runsOf(events).filter((run) => run.chain !== chain),
      memberships: bodies.flatMap(({ type, payload }) =>
        type === 'member.joined' ? [{ personId: payload.personId, party: payload.party }] : [],
      ),
      removedMembers: bodies.flatMap(({ type, payload }) =>
        type === 'member.removed' || (type === 'member.auditor_ended' && payload.roles.length === 0)
          ? [payload.personId]
          : [],
      ),
      documents,
      ...(kept === null ? {} : { receipt: kept }),
    })
  }
}

/** The events of each chain that has any, the shared one first. */
function runsOf(events: readonly StoredEvent[]): readonly ChainAddition[] {
  return chains
    .map((chain) => ({ chain, events: events.filter(({ header }) => header.chain === chain) }))
    .filter((run) => run.events.length > 0)
}
