import type { Member, Party, PersonId, Role, SigningLimit } from '@sweetspot/domain'
import type { PromiseSentenceKey } from './promise-sentence.ts'
import type { SealedSentenceKey } from './sealed-sentence.ts'

/** What stands at one place of a sentence. */
export type Slot =
  | { readonly kind: 'person'; readonly name: string | null }
  | { readonly kind: 'company'; readonly party: Party }
  | { readonly kind: 'objective'; readonly id: string; readonly title: string }
  | { readonly kind: 'page'; readonly id: string; readonly title: string }
  | { readonly kind: 'roles'; readonly roles: readonly Role[] }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'limit'; readonly limit: SigningLimit }
  | { readonly kind: 'day'; readonly iso: string }

/** Names of the sentences that an event can be told in. */
export type SentenceKey =
  | SealedSentenceKey
  | PromiseSentenceKey
  | 'opened'
  | 'openedPlain'
  | 'invited'
  | 'invitationWithdrawn'
  | 'joined'
  | 'rolesChanged'
  | 'renamed'
  | 'auditorEnded'
  | 'removed'
  | 'deputyNamed'
  | 'leadAppointed'
  | 'imported'
  | 'proposed'
  | 'reproposed'
  | 'signed'
  | 'counterProposed'
  | 'changeSuggested'
  | 'held'
  | 'proposalWithdrawn'
  | 'claimed'
  | 'confirmed'
  | 'disputed'
  | 'missed'
  | 'retirementProposed'
  | 'retirementDeclined'
  | 'retirementTakenBack'
  | 'retired'
  | 'limitSet'
  | 'limitRemoved'
  | 'pageProposed'
  | 'pageReproposed'
  | 'pageSigned'
  | 'pagePublished'

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
  /** Title under which an object was last signed by both, or first proposed. */
  readonly titles: ReadonlyMap<string, string>
  /** Which side proposed to retire an objective, by the number of the event. */
  readonly retirements: ReadonlyMap<number, Party>
  /** What was promised, in words, by the promise's id. */
  readonly promised: ReadonlyMap<string, string>
  /** Objectives and pages that both sides had agreed on. */
  readonly agreed: ReadonlySet<string>
}

/** Makes a sentence; `count` decides its plural. */
export function sentence(key: SentenceKey, slots: RecordSentence['slots'], count = 1): RecordSentence {
  return { key, slots, count }
}
