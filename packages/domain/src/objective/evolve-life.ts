import type { EventHeader } from '../ledger/event.ts'
import { actOf } from '../signing/evolve.ts'
import type { Act } from '../signing/record.ts'
import type { ObjectiveLifeEvent } from './events.ts'
import type { LifeStep, ObjectiveLife } from './life.ts'

/** Folds what happened to an agreed objective. */
export function evolveLife(
  life: ObjectiveLife,
  header: EventHeader,
  event: ObjectiveLifeEvent,
): ObjectiveLife {
  const act = actOf(header, event.payload.signer)
  const { retirement } = life
  switch (event.type) {
    case 'objective.achievement_claimed': {
      const { evidence, results } = event.payload
      const claim = { ...act, evidence, results }
      const before = life.phase === 'missed' ? 'missed' : 'running'
      return {
        phase: 'claimed',
        claim,
        before,
        retirement,
        steps: [...life.steps, { ...claim, kind: 'claimed' }],
      }
    }
    case 'objective.achievement_confirmed': {
      const { claim } = claimed(life, act)
      const steps = withStep(life, { ...act, kind: 'confirmed' })
      return { phase: 'achieved', claim, confirmation: act, retirement: null, steps }
    }
    case 'objective.achievement_disputed': {
      const { before } = claimed(life, act)
      const { reason } = event.payload
      return { phase: before, retirement, steps: withStep(life, { ...act, kind: 'disputed', reason }) }
    }
    case 'objective.missed': {
      const { reason } = event.payload
      return { phase: 'missed', retirement, steps: withStep(life, { ...act, kind: 'missed', reason }) }
    }
    case 'objective.retirement_proposed':
    case 'objective.retirement_declined':
    case 'objective.retired':
      return evolveRetirement(life, act, event)
  }
}

type RetirementEvent = Extract<ObjectiveLifeEvent, { type: `objective.retire${string}` }>

function evolveRetirement(life: ObjectiveLife, act: Act, event: RetirementEvent): ObjectiveLife {
  switch (event.type) {
    case 'objective.retirement_proposed': {
      const retirement = { ...act, reason: event.payload.reason }
      return { ...life, retirement, steps: withStep(life, { ...retirement, kind: 'retirement_proposed' }) }
    }
    case 'objective.retirement_declined': {
      const { reason } = event.payload
      const steps = withStep(life, { ...act, kind: 'retirement_declined', reason })
      return { ...life, retirement: null, steps }
    }
    case 'objective.retired': {
      const proposal = life.retirement
      if (proposal === null) throw new Error(`event ${act.seq} retires what nobody proposed to retire`)
      const steps = withStep(life, { ...act, kind: 'retired' })
      return { phase: 'retired', proposal, acceptance: act, retirement: null, steps }
    }
  }
}

function claimed(life: ObjectiveLife, { seq }: Act): Extract<ObjectiveLife, { phase: 'claimed' }> {
  if (life.phase !== 'claimed') throw new Error(`event ${seq} answers a claim that nobody made`)
  return life
}

function withStep({ steps }: ObjectiveLife, step: LifeStep): readonly LifeStep[] {
  return [...steps, step]
}
