import type { EventHeader } from '../ledger/event.ts'
import type { RelationshipEvent } from '../relationship/events.ts'
import { evolveProposed, evolveSigned } from '../signing/evolve.ts'
import type { ObjectiveRecord } from './record.ts'

type ObjectiveEvent = Extract<RelationshipEvent, { type: `objective.${string}` }>

/** Folds an event of one objective. */
export function evolveObjective(
  record: ObjectiveRecord | undefined,
  header: EventHeader,
  event: ObjectiveEvent,
): ObjectiveRecord {
  switch (event.type) {
    case 'objective.proposed':
      return evolveProposed(record, header, event.payload)
    case 'objective.signed':
      return evolveSigned(record, header, event.payload.signer)
  }
}
