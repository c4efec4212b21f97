import { expect, it } from 'vitest'
import { canRecord } from './use-hindrance.ts'

it('WB72 lets people propose and sign only while the record is up to date', () => {
  const phases = ['opening', 'live', 'reconnecting', 'closed', 'broken'] as const
  expect(phases.filter((phase) => canRecord({ phase }))).toEqual(['live'])
})
