import { expect, it } from 'vitest'
import type { SigningLimit } from '../signing/signing-limit.ts'
import { MembershipLedger } from '../testing/membership-ledger.ts'
import { ObjectiveLedger } from '../testing/objective-ledger.ts'

const limit: SigningLimit = {
  scope: 'working_agreement',
  reference: '',
  amount: { minorUnits: 5_000_000, currency: 'GBP' },
}

function people() {
  const ledger = new MembershipLedger()
  return {
    ledger,
    amara: ledger.enter('amara', 'client', 'lead'),
    helen: ledger.enter('helen', 'client', 'sponsor'),
    priya: ledger.enter('priya', 'client', 'member'),
    daniel: ledger.enter('daniel', 'vendor', 'lead'),
  }
}

it('DO22 lets a lead set the limits of the own side’s signers, and nobody else', () => {
  const { ledger, amara, helen, priya, daniel } = people()
  const set = { type: 'member.set_limit', personId: helen, limit } as const
  expect(ledger.do(helen, set)).toBe('not_allowed')
  expect(ledger.do(daniel, set)).toBe('unknown_member')
  expect(ledger.do(amara, { ...set, personId: priya })).toBe('not_a_signer')
  expect(ledger.do(amara, set)).toBeNull()
  expect(ledger.do(amara, set)).toBe('unchanged')
  expect(ledger.state.limits.get(helen)).toEqual(limit)
  expect(ledger.do(amara, { ...set, limit: null })).toBeNull()
  expect(ledger.state.limits.size).toBe(0)
})

it('DO22 takes whole amounts that are not below zero, and a reference for changes of the contract', () => {
  const { ledger, amara, helen } = people()
  const set = (changes: Partial<SigningLimit>): unknown =>
    ledger.do(amara, { type: 'member.set_limit', personId: helen, limit: { ...limit, ...changes } })
  for (const minorUnits of [-1, 0.5, Number.NaN]) {
    expect(set({ amount: { minorUnits, currency: 'GBP' } })).toBe('invalid_limit')
  }
  expect(set({ amount: { minorUnits: 1, currency: 'pounds' } })).toBe('invalid_limit')
  expect(set({ scope: 'contract_change' })).toBe('invalid_limit')
  expect(set({ scope: 'contract_change', reference: 'HH-ND-2024-07, clause 12' })).toBeNull()
})

it('DO22 writes the limit of that moment into the signature, and forgets it with who leaves', () => {
  const { ledger, amara, helen } = people()
  ledger.do(amara, { type: 'member.set_limit', personId: helen, limit })
  const objectives = new ObjectiveLedger()
  objectives.state = ledger.state
  const signer = ledger.member('helen')
  if (signer === undefined) throw new Error('Helen is a member')
  expect(objectives.propose(signer)).toBeNull()
  expect(objectives.record?.proposal?.signatures.client).toMatchObject({ name: 'helen', limit })
  ledger.do(amara, { type: 'member.remove', personId: helen })
  expect(ledger.state.limits.size).toBe(0)
})
