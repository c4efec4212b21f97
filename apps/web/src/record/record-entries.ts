import {
  bodyOf,
  type Hash,
  type LedgerEvent,
  type Measure,
  type Party,
  type RelationshipState,
  type SignedContent,
} from '@sweetspot/domain'
import { type Passage, passagesOf } from './passages.ts'
import { recordSentence } from './record-sentence.ts'
import type { RecordSentence } from './sentence.ts'

/** What an event says beyond its sentence. */
export type EntryDetail =
  | { readonly kind: 'plain' }
  | { readonly kind: 'signed_text'; readonly content: SignedContent; readonly root: Hash }
  | { readonly kind: 'said'; readonly passages: readonly Passage[] }
  | {
      readonly kind: 'import'
      readonly fileHash: Hash
      readonly objectives: readonly { readonly id: string; readonly row: number; readonly title: string }[]
    }

/** One event as the Record page shows it. */
export interface RecordEntry {
  readonly event: LedgerEvent
  /** Whom the event is about, for the initials: who joined, else who did it. */
  readonly who: { readonly name: string; readonly party: Party }
  readonly sentence: RecordSentence
  readonly detail: EntryDetail
}

/** Tells all events of the shared chain, oldest first. A signature shows the text of the proposal that it names. */
export function recordEntries(
  events: readonly LedgerEvent[],
  now: RelationshipState['members'],
): readonly RecordEntry[] {
  const members = everyone(events, now)
  const agreed = new Set<string>()
  const proposedTitles = new Map<number, string>()
  const titles = new Map<string, string>()
  const retirements = new Map<number, Party>()
  const promised = new Map<string, string>()
  const signedTexts = new Map<number, EntryDetail>()
  return events.map((event) => {
    const { seq, party, actor } = event.header
    const body = bodyOf(event)
    if (body.type === 'objective.proposed' || body.type === 'page.proposed') {
      const { content, root } = body.payload
      proposedTitles.set(seq, content.parts.title)
      if (!agreed.has(content.id)) titles.set(content.id, content.parts.title)
      signedTexts.set(seq, { kind: 'signed_text', content, root })
    }
    if (body.type === 'promise.asked' || body.type === 'promise.given') {
      promised.set(body.payload.promiseId, body.payload.what)
    }
    const before = { members, proposedTitles, titles, retirements, promised, agreed }
    const sentence = recordSentence(event, before)
    if (body.type === 'objective.retirement_proposed') retirements.set(seq, party)
    if (body.type === 'objective.signed' || body.type === 'page.signed') {
      const id = 'pageId' in body.payload ? body.payload.pageId : body.payload.objectiveId
      agreed.add(id)
      titles.set(id, proposedTitles.get(body.payload.proposalSeq) ?? '')
    }
    const joined = body.type === 'member.joined' ? body.payload : null
    const signer = 'signer' in body.payload ? body.payload.signer.name : null
    const name = joined?.name ?? signer ?? members.get(actor)?.name ?? ''
    return {
      event,
      who: { name, party: joined?.party ?? party },
      sentence,
      detail: detailOf(event, signedTexts),
    }
  })
}

/** Everybody who ever joined, those who have left too, as the members are called now. */
function everyone(
  events: readonly LedgerEvent[],
  now: RelationshipState['members'],
): RelationshipState['members'] {
  const joined = events.flatMap((event) => {
    const body = bodyOf(event)
    return body.type === 'member.joined' ? [[body.payload.personId, body.payload] as const] : []
  })
  return new Map([...joined, ...now])
}

function detailOf(event: LedgerEvent, signedTexts: ReadonlyMap<number, EntryDetail>): EntryDetail {
  const plain: EntryDetail = { kind: 'plain' }
  const body = bodyOf(event)
  switch (body.type) {
    case 'relationship.opened':
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
    case 'promise.asked':
    case 'promise.given':
    case 'promise.accepted':
    case 'promise.declined':
    case 'promise.done':
    case 'promise.kept':
    case 'promise.missed':
    case 'promise.released':
    case 'promise.handed_over':
    case 'promise.taken_over':
    case 'sealed.opened':
    case 'sealed.given':
    case 'sealed.kept':
    case 'sealed.revealed':
    case 'page.published':
      return plain
    case 'objectives.imported':
      return { kind: 'import', fileHash: body.payload.fileHash, objectives: body.payload.objectives }
    case 'objective.proposed':
    case 'page.proposed':
      return signedTexts.get(event.header.seq) ?? plain
    case 'objective.signed':
    case 'page.signed':
      return signedTexts.get(body.payload.proposalSeq) ?? plain
    case 'objective.achievement_claimed':
      return { kind: 'said', passages: passagesOf(body, measuresOf(signedTexts, body.payload.agreementSeq)) }
    case 'objective.change_suggested':
    case 'objective.held':
    case 'objective.proposal_withdrawn':
    case 'objective.achievement_confirmed':
    case 'objective.achievement_disputed':
    case 'objective.missed':
    case 'objective.retirement_proposed':
    case 'objective.retirement_declined':
    case 'objective.retired':
      return { kind: 'said', passages: passagesOf(body, []) }
  }
}

/** The measures of the agreed text, under whose names the results of a claim are shown. */
function measuresOf(texts: ReadonlyMap<number, EntryDetail>, agreementSeq: number): readonly Measure[] {
  const detail = texts.get(agreementSeq)
  if (detail?.kind !== 'signed_text' || detail.content.kind !== 'objective') return []
  return detail.content.parts.measures
}
