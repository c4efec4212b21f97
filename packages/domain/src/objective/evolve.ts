import type { EventHeader } from '../ledger/event.ts'
import { actOf, evolveAnswered, evolveProposed, evolveSigned } from '../signing/evolve.ts'
import type { SigningRecord } from '../signing/record.ts'
import type { ObjectiveContent } from './content.ts'
import type { ObjectiveEvent, ObjectiveSigningEvent } from './events.ts'
import { evolveLife } from './evolve-life.ts'
import { newLife } from './life.ts'
import type { ObjectiveRecord } from './record.ts'

/** Folds an event of one objective. */
export function evolveObjective(
  record: ObjectiveRecord | undefined,
  header: EventHeader,
  event: ObjectiveEvent,
): ObjectiveRecord {
  const life = record?.life ?? newLife
  switch (event.type) {
    case 'objective.signed':
      // What both sides agree on anew has its life before it; what was before stays to be read.
      return { ...evolveSigning(record, header, event), life: { ...newLife, steps: life.steps } }
    case 'objective.proposed':
    case 'objective.change_suggested':
    case 'objective.held':
    case 'objective.proposal_withdrawn':
      return { ...evolveSigning(record, header, event), life }
    case 'objective.achievement_claimed':
    case 'objective.achievement_confirmed':
    case 'objective.achievement_disputed':
    case 'objective.missed':
    case 'objective.retirement_proposed':
    case 'objective.retirement_declined':
    case 'objective.retired': {
      if (record === undefined) throw new Error(`event ${header.seq} is about an objective without a record`)
      return { ...record, life: evolveLife(life, header, event) }
    }
  }
}

function evolveSigning(
  record: ObjectiveRecord | undefined,
  header: EventHeader,
  { type, payload }: ObjectiveSigningEvent,
): SigningRecord<ObjectiveContent> {
  const act = actOf(header, payload.signer)
  switch (type) {
    case 'objective.proposed':
      return evolveProposed(record, header, payload)
    case 'objective.signed':
      return evolveSigned(record, header, payload.signer)
    case 'objective.change_suggested': {
      const { proposalSeq, suggestions } = payload
      return evolveAnswered(record, act, { kind: 'suggested', proposalSeq, suggestions })
    }
    case 'objective.held':
    case 'objective.proposal_withdrawn': {
      const { proposalSeq, reason } = payload
      const kind = type === 'objective.held' ? 'held' : 'withdrawn'
      return evolveAnswered(record, act, { kind, proposalSeq, reason })
    }
  }
}
