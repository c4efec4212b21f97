import { describe, expect, it } from 'vitest'
import { type Role, roles } from '../member.ts'
import { otherParty, parties } from '../party.ts'
import { caucusOf, scopes, voiceOf } from '../scope.ts'
import { type Action, actions, may } from './access.ts'

/** The whole table, written down a second time by hand: per role the places in which each action is allowed. */
const table: Readonly<Record<Role, Readonly<Record<Action, string>>>> = {
  lead: {
    ...rights('table voice other caucus', 'table voice caucus', 'table', 'table caucus'),
    'members.manage': 'table',
  },
  sponsor: {
    ...rights('table voice other caucus', 'table voice caucus', 'table', 'table caucus'),
    'lead.appoint': 'table',
  },
  member: rights('table voice other caucus', 'table voice caucus', '', 'table caucus', 'table'),
  finance: rights('table voice other caucus', '', '', 'table caucus', ''),
  viewer: rights('table voice other caucus', '', '', 'table caucus', ''),
  auditor: rights('table voice other', '', '', 'table', ''),
}

function rights(
  read: string,
  write: string,
  sign: string,
  record: string,
  edit = 'table',
): Record<Action, string> {
  return {
    'document.read': read,
    'document.write': write,
    'document.create': write,
    'objective.propose': sign,
    'objective.sign': sign,
    'objective.suggest': edit,
    'objective.claim_achievement': edit,
    'objective.hold': sign,
    'objective.withdraw_proposal': sign,
    'objective.confirm_achievement': sign,
    'objective.dispute_achievement': sign,
    'objective.say_missed': sign,
    'objective.propose_retirement': sign,
    'objective.accept_retirement': sign,
    'objective.decline_retirement': sign,
    'page.propose': sign,
    'page.sign': sign,
    'sealed.give': sign,
    'objectives.import': edit,
    'promise.make': edit,
    'record.read': record,
    'members.manage': '',
    'lead.appoint': '',
  }
}

const cases = roles.flatMap((role) =>
  parties.flatMap((party) =>
    scopes.flatMap((scope) => actions.map((action) => ({ role, party, scope, action }))),
  ),
)

function placeOf(party: (typeof parties)[number], scope: string): string {
  if (scope === 'table') return 'table'
  if (scope === voiceOf(party)) return 'voice'
  if (scope === voiceOf(otherParty(party))) return 'other'
  return scope === caucusOf(party) ? 'caucus' : 'hidden'
}

describe('DA1 DA2 DA3 DA5 every role × party × scope × action', () => {
  it.each(cases)('$role of the $party, $action in $scope', ({ role, party, scope, action }) => {
    const allowed = table[role][action].split(' ').includes(placeOf(party, scope))
    expect(may({ party, roles: [role] }, action, scope)).toBe(allowed)
  })
})

it('DA1 shows nobody anything of the other caucus, whatever roles they hold', () => {
  for (const party of parties) {
    for (const action of actions)
      expect(may({ party, roles }, action, caucusOf(otherParty(party)))).toBe(false)
  }
})

it('DA2 lets nobody write the other side’s voice', () => {
  for (const party of parties) {
    expect(may({ party, roles }, 'document.write', voiceOf(otherParty(party)))).toBe(false)
  }
})

it('DA3 lets nobody without a signing role propose or sign', () => {
  const others = roles.filter((role) => role !== 'lead' && role !== 'sponsor')
  expect(may({ party: 'client', roles: others }, 'objective.sign', 'table')).toBe(false)
  expect(may({ party: 'client', roles: others }, 'objective.propose', 'table')).toBe(false)
})

it('DA4 adds roles up', () => {
  const both = { party: 'vendor', roles: ['auditor', 'member'] } as const
  expect(may(both, 'document.read', 'caucus.vendor')).toBe(true)
  expect(may({ party: 'vendor', roles: [] }, 'document.read', 'table')).toBe(false)
})

it('DA5 lets only leads manage members, and only sponsors appoint a lead', () => {
  const mayDo = (action: Action): readonly Role[] =>
    roles.filter((role) => may({ party: 'client', roles: [role] }, action, 'table'))
  expect([mayDo('members.manage'), mayDo('lead.appoint')]).toEqual([['lead'], ['sponsor']])
})

it('DA6 keeps what binds or ends something to leads and sponsors, and lets who edits suggest and claim', () => {
  const allowed = (action: Action): readonly Role[] =>
    roles.filter((role) => may({ party: 'vendor', roles: [role] }, action, 'table'))
  for (const action of actions.filter((each) => each.startsWith('objective.'))) {
    const isForEditors = action === 'objective.suggest' || action === 'objective.claim_achievement'
    expect(allowed(action)).toEqual(isForEditors ? ['lead', 'sponsor', 'member'] : ['lead', 'sponsor'])
  }
})
