import { expect, it } from 'vitest'
import { changeMeSchema, displayNameSchema, newAccountSchema } from './account.ts'

it('PR4 takes names of all people and companies, without blanks around them', () => {
  for (const name of ['Zoë Żak', '山田 太郎', "O'Brien & Søn", 'نور', '👩‍👩‍👧 Ltd']) {
    expect(displayNameSchema.parse(` ${name} `)).toBe(name)
  }
})

it.each([
  ['nothing', '   '],
  ['a line end', 'Anna\nZak'],
  ['NUL', 'Anna\0'],
  ['text turned around', 'Anna \u202ekaZ'],
  ['half a character', 'Anna \ud83d'],
  ['a separator of lines', 'Anna\u2028Zak'],
  ['too much', 'x'.repeat(121)],
])('PR4 refuses a name with %s, in a sentence', (_what, name) => {
  const { error } = displayNameSchema.safeParse(name)
  expect(error?.issues[0]?.message).toMatch(/^(Write a|Write the|A name).*\.$/)
})

it('PR4 says how long a password has to be, and leaves it as it was typed', () => {
  const account = { email: ' anna@example.com ', name: 'Anna' }
  expect(newAccountSchema.parse({ ...account, password: ' ten chars' })).toEqual({
    email: 'anna@example.com',
    name: 'Anna',
    password: ' ten chars',
  })
  const short = newAccountSchema.safeParse({ ...account, password: 'nine char' })
  expect(short.error?.issues.map(({ message }) => message)).toEqual([
    'Choose a password of at least 10 characters.',
  ])
  const email = newAccountSchema.safeParse({ ...account, email: 'anna', password: 'ten chars!' })
  expect(email.error?.issues.map(({ message }) => message)).toEqual(['Write an e-mail address.'])
})

it('PR4 tells leaving a field as it is from taking a choice back', () => {
  expect(changeMeSchema.parse({ language: null })).toEqual({ language: null })
})
