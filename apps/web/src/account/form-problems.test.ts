import { ApiError } from '@sweetspot/client'
import { newAccountSchema } from '@sweetspot/protocol'
import { expect, it } from 'vitest'
import { formProblems, refusedFields } from './form-problems.ts'

const account = { name: 'Priya Nair', email: 'priya.nair@harbourhill.example', password: 'three tall trees' }

it('WB82 says one sentence per field that is not right, and nothing where all are', () => {
  expect(formProblems(newAccountSchema, account)).toEqual({})
  expect(formProblems(newAccountSchema, { name: ' ', email: 'priya', password: 'short' })).toEqual({
    name: { sentence: 'Write a name.', kind: 'missing', limit: 1 },
    email: { sentence: 'Write an e-mail address.', kind: 'form', limit: null },
    password: { sentence: 'Choose a password of at least 10 characters.', kind: 'short', limit: 10 },
  })
})

it('WB82 shows a refusal at the field it belongs to', () => {
  const fields = { 'password.current': 'This is not your current password; type it again.' }
  const refusal = new ApiError({ code: 'wrong_credentials', message: 'Wrong.', fields })
  expect(refusedFields(refusal)).toEqual({ current: 'This is not your current password; type it again.' })
  expect(refusedFields(new Error('no answer'))).toEqual({})
})
