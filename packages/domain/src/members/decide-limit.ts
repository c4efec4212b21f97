import { may } from '../access/access.ts'
import type { Member } from '../member.ts'
import { type Refusal, refuse, unknownMember } from '../refusal.ts'
import type { SigningLimit } from '../signing/signing-limit.ts'
import type { MembershipCommand } from './command.ts'
import type { MembershipEvent } from './events.ts'
import { type Membership, ownMember } from './membership.ts'

/** Decides what a signer of the lead's own side may bind it to. */
export function decideLimit(
  state: Membership,
  { personId, limit }: Extract<MembershipCommand, { type: 'member.set_limit' }>,
  member: Member,
): readonly MembershipEvent[] | Refusal {
  const target = ownMember(state, personId, member)
  if (target === null) return unknownMember()
  if (limit !== null && !may(target, 'objective.sign', 'table')) {
    return refuse('not_a_signer', `${target.name} does not sign; make them a lead or a sponsor first.`)
  }
  const invalid = limit === null ? null : refuseLimit(limit)
  if (invalid !== null) return invalid
  if (isSame(state.limits.get(personId) ?? null, limit)) {
    return refuse('unchanged', `This is ${target.name}’s limit already; choose another one.`)
  }
  return [{ type: 'member.limit_set', payload: { personId, limit } }]
}

function refuseLimit({ scope, reference, amount }: SigningLimit): Refusal | null {
  if (scope === 'contract_change' && reference.trim() === '') {
    return refuse('invalid_limit', 'Name the reference under which the contract is changed.')
  }
  const isWhole = Number.isSafeInteger(amount.minorUnits) && amount.minorUnits >= 0
  return isWhole && /^[A-Z]{3}$/.test(amount.currency)
    ? null
    : refuse('invalid_limit', 'Write the amount as a number that is not below zero, with its currency.')
}

function isSame(before: SigningLimit | null, after: SigningLimit | null): boolean {
  if (before === null || after === null) return before === after
  return (
    before.scope === after.scope &&
    before.reference === after.reference &&
    before.amount.minorUnits === after.amount.minorUnits &&
    before.amount.currency === after.amount.currency
  )
}
