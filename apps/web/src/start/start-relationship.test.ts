import { expect, it } from 'vitest'
import { enteredStart } from './start-relationship.ts'

it('WB90 reads a start as it was entered, without spaces around it', () => {
  const data = new FormData()
  data.set('organisation', '  Harbour & Hill Retail ')
  data.set('partner', 'Northgate Digital')
  data.set('relationshipType', 'strategic')
  data.set('stage', 'preparing')
  expect(enteredStart(data)).toEqual({
    organisation: 'Harbour & Hill Retail',
    partner: 'Northgate Digital',
    contractReference: '',
    relationshipType: 'strategic',
    stage: 'preparing',
  })
})

it('WB90 falls back to the commonest where a choice is none', () => {
  expect(enteredStart(new FormData())).toMatchObject({ relationshipType: 'co_sourcing', stage: 'running' })
})
