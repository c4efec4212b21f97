import {
  bodyOf,
  type LedgerEvent,
  type Member,
  type Party,
  type PersonId,
  type Role,
} from '@sweetspot/domain'

/** What stands at one place of a sentence. */
export type Slot =
  | { readonly kind: 'person'; readonly name: string | null }
  | { readonly kind: 'company'; readonly party: Party }
  | { readonly kind: 'objective'; readonly id: string; readonly title: string }
  | { readonly kind: 'roles'; readonly roles: readonly Role[] }
  | { readonly kind: 'words'; readonly text: string }

/** Names of the sentences that an event can be told in. */
export type SentenceKey =
  | 'opened'
  | 'openedPlain'
  | 'joined'
  | 'imported'
  | 'proposed'
  | 'reproposed'
  | 'signed'

/** An event as a sentence: which one, what stands in its places, and the number that decides its plural. */
export interface RecordSentence {
  readonly key: SentenceKey
  readonly slots: Readonly<Partial<Record<string, Slot>>>
  readonly count: number
}

/** What came before an event, as far as its sentence needs it. */
export interface Before {
  readonly members: ReadonlyMap<PersonId, Pick<Member, 'name'>>
  /** Title under which a proposal was captured, by its number. */
  readonly proposedTitles: ReadonlyMap<number, string>
  /** Objectives that both sides had agreed on. */
  readonly agreed: ReadonlySet<string>
}

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
    case 'member.joined':
      return sentence('joined', {
        actor: { kind: 'person', name: body.payload.name },
        company: { kind: 'company', party: body.payload.party },
        roles: { kind: 'roles', roles: body.payload.roles },
      })
    case 'objectives.imported': {
      const count = body.payload.objectives.length
      const file: Slot = { kind: 'words', text: body.payload.fileName }
      return sentence('imported', { actor: { kind: 'person', name }, company, file }, count)
    }
    case 'objective.proposed': {
      const { objectiveId: id, content, signer } = body.payload
      const objective: Slot = { kind: 'objective', id, title: content.parts.title }
      const key = before.agreed.has(id) ? 'reproposed' : 'proposed'
      return sentence(key, { actor: { kind: 'person', name: signer.name }, objective, company })
    }
    case 'objective.signed': {
      const { objectiveId: id, proposalSeq, signer } = body.payload
      const title = before.proposedTitles.get(proposalSeq) ?? ''
      const objective: Slot = { kind: 'objective', id, title }
      return sentence('signed', { actor: { kind: 'person', name: signer.name }, objective, company })
    }
  }
}

function sentence(key: SentenceKey, slots: RecordSentence['slots'], count = 1): RecordSentence {
  return { key, slots, count }
}
