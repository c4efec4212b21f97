import type { Hash } from '../hash.ts'
import type { Party } from '../party.ts'
import type { Priorities, PriorityObjective } from './priorities.ts'
import type { OpenedValue, SealedAnswer, SealedTopic } from './sealed-round.ts'
import type { ValueSought } from './value-sought.ts'

/** Both answers of a round with their salts. */
type Opened<Topic extends SealedTopic, Value> = {
  readonly topic: Topic
  readonly round: number
  readonly values: Readonly<Record<Party, OpenedValue<Value>>>
}

/** What the record says of answers that stay sealed until both sides gave theirs. */
export type SealedEvent =
  | {
      /** A round began; the shared chain. */
      readonly type: 'sealed.opened'
      readonly payload:
        | {
            readonly topic: 'priorities'
            readonly round: number
            readonly objectives: readonly PriorityObjective[]
          }
        | { readonly topic: 'value_sought'; readonly round: number }
    }
  | {
      /** A side's answer is in, or was replaced; the shared chain. `SHA-256(salt ‖ JCS(value))`. */
      readonly type: 'sealed.given'
      readonly payload: { readonly topic: SealedTopic; readonly round: number; readonly commitment: Hash }
    }
  | {
      /** The answer itself; the own private chain, and never another. */
      readonly type: 'sealed.kept'
      readonly payload: SealedAnswer & { readonly round: number; readonly salt: string }
    }
  | {
      /** Both answers, as soon as the second is in; the shared chain. */
      readonly type: 'sealed.revealed'
      readonly payload: Opened<'priorities', Priorities> | Opened<'value_sought', ValueSought>
    }
