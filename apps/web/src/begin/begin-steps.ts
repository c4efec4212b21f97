import {
  isOpenInvitation,
  membersOf,
  otherParty,
  type Party,
  type RelationshipState,
} from '@sweetspot/domain'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import type { SoughtView } from '../sealed/sought-view.ts'
import { type BeginStepName, stepsOf } from './begin-step-names.ts'

/** A step: done, to be done now, or not to be done before the other side did something. */
export interface BeginStep {
  readonly name: BeginStepName
  readonly standing: 'done' | 'open' | 'waiting'
}

/** What the steps are derived from: nothing about them is stored. */
export interface BeginSources {
  readonly party: Party
  readonly state: RelationshipState
  readonly sought: SoughtView
  readonly entries: readonly RegisterEntry[]
  /** Now (ISO time). */
  readonly now: string
}

/** The steps of the person's side and how they stand. */
export function beginSteps(sources: BeginSources): readonly BeginStep[] {
  return stepsOf[sources.party].map((name) => ({ name, standing: standingOf(name, sources) }))
}

/** The step to go on with; null where nothing is left to do for this side. */
export function nextStep(steps: readonly BeginStep[]): BeginStepName | null {
  return steps.find(({ standing }) => standing === 'open')?.name ?? null
}

function standingOf(name: BeginStepName, sources: BeginSources): BeginStep['standing'] {
  const { party, state, sought, entries } = sources
  const other = otherParty(party)
  const done = (isDone: boolean): BeginStep['standing'] => (isDone ? 'done' : 'open')
  switch (name) {
    case 'seek':
      return done(sought.ownIn || sought.revealed !== null)
    case 'objective':
      return done(entries.some((entry) => isNamed(entry) && entry.saidGain[party]))
    case 'invite':
      return done(membersOf(state, other).length > 0 || hasInvited(sources))
    case 'meet':
      return sought.revealed !== null ? 'done' : sought.ownIn ? 'waiting' : 'open'
    case 'win':
      if (entries.some((entry) => isNamed(entry) && entry.saidGain[party])) return 'done'
      return entries.some(isNamed) ? 'open' : 'waiting'
    case 'answer':
      return done(hasSigned(sources))
  }
}

function isNamed({ row }: RegisterEntry): boolean {
  return row.title.trim() !== ''
}

function hasInvited({ party, state, now }: BeginSources): boolean {
  return [...state.invitations.values()].some(
    (invitation) => invitation.party !== party && isOpenInvitation(state, invitation, now),
  )
}

function hasSigned({ party, state }: BeginSources): boolean {
  return [...state.objectives.values()].some(
    ({ proposal, agreement }) => agreement !== null || proposal?.signatures[party] !== undefined,
  )
}
