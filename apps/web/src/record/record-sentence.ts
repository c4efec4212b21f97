import { bodyOf, type LedgerEvent, type PersonId, type RelationshipEvent } from '@sweetspot/domain'
import { objectiveSentence } from './objective-sentence.ts'
import { promiseTold } from './promise-told.ts'
import { sealedSentence } from './sealed-sentence.ts'
import { type Before, type RecordSentence, type Slot, sentence } from './sentence.ts'

/** Tells one event in a sentence. Signers are named as the record holds them, others as the members are called now. */
export function recordSentence(event: LedgerEvent, before: Before): RecordSentence {
  const { actor, party } = event.header
  const name = before.members.get(actor)?.name ?? null
  const company: Slot = { kind: 'company', party }
  const body = bodyOf(event)
  switch (body.type) {
    case 'relationship.opened': {
      const reference = body.payload.contractReference
      return sentence(reference === '' ? 'openedPlain' : 'opened', {
        actor: { kind: 'person', name },
        client: { kind: 'company', party: 'client' },
        vendor: { kind: 'company', party: 'vendor' },
        reference: { kind: 'words', text: reference },
      })
    }
    case 'member.invited':
    case 'member.invitation_withdrawn':
    case 'member.joined':
    case 'member.roles_changed':
    case 'member.renamed':
    case 'member.auditor_ended':
    case 'member.removed':
    case 'member.limit_set':
    case 'deputy.named':
    case 'lead.appointed_by_sponsor':
      return memberSentence(body, { name, company }, before)
    case 'sealed.opened':
    case 'sealed.given':
    case 'sealed.kept':
    case 'sealed.revealed':
      return sentence(sealedSentence(body), {
        actor: { kind: 'person', name },
        company,
        round: { kind: 'words', text: String(body.payload.round) },
      })
    case 'objectives.imported': {
      const count = body.payload.objectives.length
      const file: Slot = { kind: 'words', text: body.payload.fileName }
      return sentence('imported', { actor: { kind: 'person', name }, company, file }, count)
    }
    case 'objective.proposed':
    case 'objective.signed':
    case 'objective.change_suggested':
    case 'objective.held':
    case 'objective.proposal_withdrawn':
    case 'objective.achievement_claimed':
    case 'objective.achievement_confirmed':
    case 'objective.achievement_disputed':
    case 'objective.missed':
    case 'objective.retirement_proposed':
    case 'objective.retirement_declined':
    case 'objective.retired':
      return objectiveSentence(body, party, before)
    case 'page.published': {
      const page: Slot = { kind: 'page', id: body.payload.pageId, title: body.payload.title }
      return sentence('pagePublished', { actor: { kind: 'person', name }, page, company })
    }
    case 'page.proposed': {
      const { pageId: id, content, signer } = body.payload
      const page: Slot = { kind: 'page', id, title: content.parts.title }
      const key = before.agreed.has(id) ? 'pageReproposed' : 'pageProposed'
      return sentence(key, { actor: { kind: 'person', name: signer.name }, page, company })
    }
    case 'page.signed': {
      const { pageId: id, proposalSeq, signer } = body.payload
      const page: Slot = { kind: 'page', id, title: before.proposedTitles.get(proposalSeq) ?? '' }
      return sentence('pageSigned', { actor: { kind: 'person', name: signer.name }, page, company })
    }
    // What is left is of promises; another type would not fit and not compile.
    default:
      return promiseTold(body, { name, company }, before)
  }
}

type MemberEvent = Extract<RelationshipEvent, { type: `${'member' | 'deputy' | 'lead'}.${string}` }>

/** Tells who was invited, joined, stands in, or left. */
function memberSentence(
  { type, payload }: MemberEvent,
  { name, company }: { name: string | null; company: Slot },
  { members }: Before,
): RecordSentence {
  const actor: Slot = { kind: 'person', name }
  const personOf = (id: PersonId): Slot => ({ kind: 'person', name: members.get(id)?.name ?? null })
  switch (type) {
    case 'member.invited': {
      const roles: Slot = { kind: 'roles', roles: payload.roles }
      return sentence('invited', { actor, company: { kind: 'company', party: payload.party }, roles })
    }
    case 'member.invitation_withdrawn':
      return sentence('invitationWithdrawn', { actor, company })
    case 'member.joined':
      return sentence('joined', {
        actor: { kind: 'person', name: payload.name },
        company: { kind: 'company', party: payload.party },
        roles: { kind: 'roles', roles: payload.roles },
      })
    case 'member.roles_changed': {
      const roles: Slot = { kind: 'roles', roles: payload.roles }
      return sentence('rolesChanged', { actor, person: personOf(payload.personId), roles, company })
    }
    case 'member.renamed':
      return sentence('renamed', { actor, person: { kind: 'words', text: payload.name }, company })
    case 'member.auditor_ended':
      return sentence('auditorEnded', { person: personOf(payload.personId), company })
    case 'member.removed':
      return sentence('removed', { actor, person: personOf(payload.personId), company })
    case 'member.limit_set': {
      const person = personOf(payload.personId)
      if (payload.limit === null) return sentence('limitRemoved', { actor, person, company })
      return sentence('limitSet', { actor, person, limit: { kind: 'limit', limit: payload.limit } })
    }
    case 'deputy.named':
      return sentence('deputyNamed', {
        actor,
        person: personOf(payload.personId),
        deputy: personOf(payload.deputyId),
        from: { kind: 'day', iso: payload.from },
        until: { kind: 'day', iso: payload.until },
      })
    case 'lead.appointed_by_sponsor':
      return sentence('leadAppointed', { actor, person: personOf(payload.personId), company })
  }
}
