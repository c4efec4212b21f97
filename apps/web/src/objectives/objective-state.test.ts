import type { ObjectiveStanding } from '@sweetspot/domain'
import { describe, expect, it } from 'vitest'
import { objectiveState } from './objective-state.ts'

const draft: ObjectiveStanding = {
  status: 'draft',
  signedBy: { client: false, vendor: false },
  drift: [],
  waitingFor: null,
  overdue: false,
  claimWaitsFor: null,
  retirementWaitsFor: null,
}

describe('objectiveState', () => {
  it('WB14 says whose move an open proposal is', () => {
    const proposed: ObjectiveStanding = { ...draft, status: 'proposed', waitingFor: 'vendor' }
    expect(objectiveState(proposed, 'vendor').key).toBe('yourMove')
    expect(objectiveState(proposed, 'client')).toEqual({ key: 'waiting', waitingFor: 'vendor' })
  })

  it('WB14 says changed since signing only where something was agreed and nothing is proposed', () => {
    const agreed: ObjectiveStanding = { ...draft, status: 'agreed' }
    expect(objectiveState(agreed, 'client').key).toBe('agreed')
    expect(objectiveState({ ...agreed, drift: ['title'] }, 'client').key).toBe('changed')
    expect(objectiveState({ ...agreed, drift: ['title'], waitingFor: 'client' }, 'client').key).toBe(
      'yourMove',
    )
    expect(objectiveState(draft, 'client').key).toBe('draft')
  })

  it('WB100 puts what this side has to answer before what the other side has to', () => {
    const active: ObjectiveStanding = { ...draft, status: 'active' }
    const claimed = { ...active, status: 'achievement_claimed', claimWaitsFor: 'vendor' } as const
    expect(objectiveState(claimed, 'vendor')).toEqual({ key: 'claimYourMove', waitingFor: 'vendor' })
    expect(objectiveState(claimed, 'client')).toEqual({ key: 'claimWaiting', waitingFor: 'vendor' })
    const both = { ...claimed, retirementWaitsFor: 'client' } as const
    expect(objectiveState(both, 'client').key).toBe('retirementYourMove')
    expect(objectiveState({ ...active, retirementWaitsFor: 'client' }, 'vendor').key).toBe(
      'retirementWaiting',
    )
  })

  it('WB100 says how it ended, whatever the draft says today', () => {
    for (const status of ['achieved', 'missed', 'retired'] as const) {
      expect(objectiveState({ ...draft, status, drift: ['title'] }, 'client').key).toBe(status)
    }
  })
})
