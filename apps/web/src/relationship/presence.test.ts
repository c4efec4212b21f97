import { describe, expect, it } from 'vitest'
import { peopleOf, readPresence } from './presence.ts'

const lucia = { personId: 'l', name: 'Lucía Fernández', party: 'vendor' }
const amara = { personId: 'a', name: 'Amara Osei', party: 'client' }

describe('readPresence', () => {
  it('WB8 leaves out oneself and whatever cannot be read', () => {
    const states = [
      { user: lucia, at: { row: 'o1', column: 'title' } },
      { user: amara },
      { user: { name: 'No party' } },
      null,
      { user: { ...lucia, personId: 'm', name: 'Marek' }, at: { row: 7 } },
    ]
    expect(readPresence(states, 'a')).toEqual([
      { user: lucia, at: { row: 'o1', column: 'title' } },
      { user: { ...lucia, personId: 'm', name: 'Marek' }, at: null },
    ])
  })

  it('WB8 counts a person with two windows once', () => {
    expect(peopleOf(readPresence([{ user: lucia }, { user: lucia }], 'a'))).toEqual([lucia])
  })
})
