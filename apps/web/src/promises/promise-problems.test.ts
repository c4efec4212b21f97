import { expect, it } from 'vitest'
import { promiseProblems } from './promise-problems.ts'

it('WB130 says of each field of a new promise what is missing', () => {
  const today = '2026-11-22'
  expect(promiseProblems({ what: ' ', due: '', ownerId: '' }, today)).toEqual({
    what: 'noWhat',
    due: 'noDue',
    owner: 'noOwner',
  })
  expect(promiseProblems({ what: 'Access', due: '2026-11-21', ownerId: null }, today)).toEqual({
    due: 'past',
  })
  expect(promiseProblems({ what: 'Access', due: today, ownerId: 'p' }, today)).toEqual({})
})
