import { expect, it } from 'vitest'
import { deputyProblems } from './deputy-problems.ts'

const today = '2026-11-21'
const entry = { deputyId: 'helen', from: '2026-11-23', until: '2026-11-27' }

it('WB83 asks for another person and for days in order that are not over', () => {
  expect(deputyProblems(entry, today)).toEqual({})
  expect(deputyProblems({ ...entry, from: today, until: today }, today)).toEqual({})
  expect(deputyProblems({ deputyId: '', from: '', until: '' }, today)).toEqual({
    deputyId: 'missing',
    from: 'noFrom',
    until: 'noUntil',
  })
  expect(deputyProblems({ ...entry, until: '2026-11-22' }, today)).toEqual({ until: 'order' })
  expect(deputyProblems({ ...entry, from: '2026-11-01', until: '2026-11-20' }, today)).toEqual({
    until: 'past',
  })
})
