import type { Member, Role } from '../member.ts'
import { type Scope, scopeFor } from '../scope.ts'

/** Everything that a member can ask to do. */
export const actions = [
  'document.read',
  'document.write',
  'document.create',
  'objective.propose',
  'objective.sign',
  'objective.suggest',
  'objective.hold',
  'objective.withdraw_proposal',
  'objective.claim_achievement',
  'objective.confirm_achievement',
  'objective.dispute_achievement',
  'objective.say_missed',
  'objective.propose_retirement',
  'objective.accept_retirement',
  'objective.decline_retirement',
  'page.propose',
  'page.sign',
  'sealed.give',
  'promise.make',
  'objectives.import',
  'record.read',
  'members.manage',
  'lead.appoint',
] as const
export type Action = (typeof actions)[number]

/** What a role may do, by how the scope looks from its own party. */
type Rights = Readonly<Partial<Record<ReturnType<typeof scopeFor>, readonly Action[]>>>

const reading: Rights = {
  table: ['document.read', 'record.read'],
  own_voice: ['document.read'],
  other_voice: ['document.read'],
  own_caucus: ['document.read', 'record.read'],
}
const editing: Rights = {
  table: [
    'document.read',
    'document.write',
    'document.create',
    'objectives.import',
    'objective.suggest',
    'objective.claim_achievement',
    'promise.make',
    'record.read',
  ],
  own_voice: ['document.read', 'document.write', 'document.create'],
  other_voice: ['document.read'],
  own_caucus: ['document.read', 'document.write', 'document.create', 'record.read'],
}
const signing: Rights = {
  ...editing,
  table: [
    ...(editing.table ?? []),
    'objective.propose',
    'objective.sign',
    'objective.hold',
    'objective.withdraw_proposal',
    'objective.confirm_achievement',
    'objective.dispute_achievement',
    'objective.say_missed',
    'objective.propose_retirement',
    'objective.accept_retirement',
    'objective.decline_retirement',
    'page.propose',
    'page.sign',
    'sealed.give',
  ],
}
/** Leads run their side's people; which people those are is for the decider, who knows them. */
const leading: Rights = { ...signing, table: [...(signing.table ?? []), 'members.manage'] }
const sponsoring: Rights = { ...signing, table: [...(signing.table ?? []), 'lead.appoint'] }
/** An auditor checks the record and what both sides share, and sees no preparation. */
const auditing: Rights = {
  table: ['document.read', 'record.read'],
  own_voice: ['document.read'],
  other_voice: ['document.read'],
}

const rightsOf: Readonly<Record<Role, Rights>> = {
  lead: leading,
  sponsor: sponsoring,
  finance: reading,
  member: editing,
  viewer: reading,
  auditor: auditing,
}

/**
 * The one access rule of the product, used by HTTP, sync, feed and interface alike: whether a member may do an
 * action on what lives in a scope. The other party's caucus allows nothing to anyone.
 */
export function may(member: Pick<Member, 'party' | 'roles'>, action: Action, scope: Scope): boolean {
  const place = scopeFor(member.party, scope)
  return member.roles.some((role) => rightsOf[role][place]?.includes(action) ?? false)
}
