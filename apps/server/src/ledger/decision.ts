import type {
  Chain,
  Party,
  PersonId,
  Refusal,
  RelationshipEvent,
  RelationshipId,
  RelationshipState,
} from '@sweetspot/domain'
import type { NewDocument, NewReceipt, StoredEvent } from '@sweetspot/store'
import type { LedgerRoom } from './ledger-room.ts'

/** Who appends. */
export interface Author {
  readonly personId: PersonId
  readonly party: Party
}

/** A decision to be made and recorded. `decide` may run again when another node was faster; it sees all chains. */
export interface Decision {
  readonly relationshipId: RelationshipId
  /** Where the answer to the command belongs; an event that is private to the author's side goes to its own chain. */
  readonly chain: Chain
  readonly author: Author
  readonly decide: (state: RelationshipState, room: LedgerRoom) => readonly RelationshipEvent[] | Refusal
  /** Kept in the same transaction as the events. */
  readonly receipt?: (events: readonly StoredEvent[]) => NewReceipt | null
  /** Documents that the events make; stored with them or not at all. */
  readonly documents?: readonly NewDocument[]
  /** Time of the events where it is not now: the sample relationship's past. */
  readonly at?: string
}
