import { asPersonId, type Member } from '@sweetspot/domain'
import { describe, expect, it } from 'vitest'
import { mentionPeople } from './mention-people.ts'

const member = (name: string, party: Member['party']): Member => ({
  personId: asPersonId(name),
  party,
  name,
  roles: ['member'],
})
const members = [
  member('Amara Osei', 'client'),
  member('Lucía Fernández', 'vendor'),
  member('Ji-woo Park', 'vendor'),
  member('Michał Łaski', 'vendor'),
]
const names = (query: string): string[] => mentionPeople(members, query).map(({ label }) => label)

describe('mentionPeople', () => {
  it('WB182 offers the members of this relationship by the beginning of any word of their name', () => {
    expect(names('')).toHaveLength(4)
    expect(names('os')).toEqual(['Amara Osei'])
    expect(names('fernandez')).toEqual(['Lucía Fernández'])
    expect(names('woo')).toEqual(['Ji-woo Park'])
    expect(names('lask')).toEqual(['Michał Łaski'])
    expect(names('ji-w')).toEqual(['Ji-woo Park'])
    expect(names('sei')).toEqual([])
  })

  it('WB182 keeps the list short', () => {
    const many = Array.from({ length: 40 }, (_, n) => member(`Person ${n}`, 'client'))
    expect(mentionPeople(many, 'person')).toHaveLength(8)
  })
})
