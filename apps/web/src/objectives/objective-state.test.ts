import type { ObjectiveStanding } from '@sweetspot/domain'
import { describe, expect, it } from 'vitest'
import { objectiveState } from './objective-state.ts'

const draft: ObjectiveStanding = {
  status: 'draft',
  signedBy: { client: false, vendor: false },
  drift: [],
  waitingFor: null,
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
})
