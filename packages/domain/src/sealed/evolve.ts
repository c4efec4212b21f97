import type { EventHeader } from '../ledger/event.ts'
import type { SealedEvent } from './events.ts'
import type { Priorities, PriorityObjective } from './priorities.ts'
import type { Given, PriorityRound, SealedRound, SealedRounds } from './sealed-round.ts'
import type { ValueSought } from './value-sought.ts'

type SharedSealedEvent = Exclude<SealedEvent, { type: 'sealed.kept' }>

/** Folds one event of the shared chain. What names no open round changes nothing. */
export function evolveSealed(
  rounds: SealedRounds,
  header: EventHeader,
  { type, payload }: SharedSealedEvent,
): SealedRounds {
  switch (type) {
    case 'sealed.opened': {
      const opened = { phase: 'open', round: payload.round, given: {} } as const
      return payload.topic === 'priorities'
        ? { ...rounds, priorities: begun(rounds.priorities, withObjectives(opened, payload.objectives)) }
        : { ...rounds, valueSought: begun(rounds.valueSought, opened) }
    }
    case 'sealed.given': {
      const given: Given = { commitment: payload.commitment, at: header.at, by: header.actor }
      const put = <Round extends SealedRound<unknown>>(round: Round): Round => ({
        ...round,
        given: { ...round.given, [header.party]: given },
      })
      return payload.topic === 'priorities'
        ? { ...rounds, priorities: changed(rounds.priorities, payload.round, put) }
        : { ...rounds, valueSought: changed(rounds.valueSought, payload.round, put) }
    }
    case 'sealed.revealed':
      return payload.topic === 'priorities'
        ? {
            ...rounds,
            priorities: changed(rounds.priorities, payload.round, (round) => ({
              ...revealed<Priorities>(round, header, payload.values),
              objectives: round.objectives,
            })),
          }
        : {
            ...rounds,
            valueSought: changed(rounds.valueSought, payload.round, (round) =>
              revealed<ValueSought>(round, header, payload.values),
            ),
          }
  }
}

function withObjectives(
  round: SealedRound<Priorities>,
  objectives: readonly PriorityObjective[],
): PriorityRound {
  return { ...round, objectives }
}

/** A round that began anew takes the place of one of its number. */
function begun<Round extends SealedRound<unknown>>(rounds: readonly Round[], next: Round): readonly Round[] {
  return [...rounds.filter(({ round }) => round < next.round), next]
}

function changed<Round extends SealedRound<unknown>>(
  rounds: readonly Round[],
  number: number,
  change: (round: Round) => Round,
): readonly Round[] {
  return rounds.map((round) => (round.round === number && round.phase === 'open' ? change(round) : round))
}

function revealed<Value>(
  { round, given }: SealedRound<Value>,
  { at }: EventHeader,
  values: Readonly<Record<'client' | 'vendor', { readonly value: Value }>>,
): SealedRound<Value> {
  return {
    phase: 'revealed',
    round,
    given,
    at,
    values: { client: values.client.value, vendor: values.vendor.value },
  }
}
