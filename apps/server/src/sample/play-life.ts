import { readObjectives, setVoiceCell } from '@sweetspot/documents'
import {
  asObjectiveId,
  decideMembership,
  decideObjective,
  type Member,
  type ObjectiveCommand,
  type ObjectiveRecord,
  parties,
  type RelationshipId,
  voiceOf,
} from '@sweetspot/domain'
import { sampleClaim, sampleLimits, sampleSuggestion, sampleVoices } from './life-story.ts'
import type { SampleAct } from './sample-act.ts'
import type { SampleParts } from './sample-parts.ts'

/** What the life of the sample's objectives is played with. */
export interface LifeSample extends SampleParts {
  readonly relationshipId: RelationshipId
  /** A member by the key of the story. */
  readonly member: (key: string) => Member
  /** The time so many days ago. */
  readonly daysAgo: (days: number) => string
}

/** Sets what each signer may sign, as their lead did on the first day. */
export async function setSampleLimits(sample: LifeSample, openedDaysAgo: number): Promise<void> {
  const { ledger, relationshipId, member, daysAgo } = sample
  for (const [key, limit] of Object.entries(sampleLimits)) {
    const { personId, party } = member(key)
    const lead = member(party === 'client' ? 'amara.osei' : 'daniel.kowalczyk')
    const at = daysAgo(openedDaysAgo)
    const asker = { personId: lead.personId, name: lead.name, at }
    const outcome = await ledger.decide({
      relationshipId,
      chain: 'shared',
      author: lead,
      decide: (state) => decideMembership(state, { type: 'member.set_limit', personId, limit }, asker),
      at,
    })
    if ('kind' in outcome) throw new Error(`the sample's limit was refused: ${outcome.message}`)
  }
}

/** Writes what each side contributes and how sure it is; to be done before anything is signed. */
export async function writeSampleVoices(sample: LifeSample): Promise<void> {
  const { store, engine, relationshipId, member } = sample
  const ids = await idsByReference(sample)
  for (const party of parties) {
    const row = await store.documents.find(relationshipId, voiceOf(party), 'wins')
    if (row === null) throw new Error(`the sample has no wins of the ${party}`)
    const by = member(party === 'client' ? 'amara.osei' : 'daniel.kowalczyk')
    const origin = { actor: by.personId, party, session: null, via: 'seed' } as const
    const change = (doc: Parameters<typeof setVoiceCell>[0]): void => {
      for (const [ref, said] of Object.entries(sampleVoices)) {
        const id = ids.get(ref) ?? ''
        const { contribution, confidence, confidenceWhy } = said[party] ?? {}
        if (contribution !== undefined) setVoiceCell(doc, id, 'contribution', contribution)
        if (confidence !== undefined) setVoiceCell(doc, id, 'confidence', confidence)
        if (confidenceWhy !== undefined) setVoiceCell(doc, id, 'confidenceWhy', confidenceWhy)
      }
    }
    await engine.transact(origin, [{ documentId: row.id, change }])
  }
}

/** A change suggested of what is proposed, and what was agreed claimed as achieved. */
export async function lifeActs(sample: LifeSample): Promise<readonly SampleAct[]> {
  const ids = await idsByReference(sample)
  const suggest = (): Promise<void> =>
    act(sample, { ...sampleSuggestion, id: ids.get(sampleSuggestion.ref) ?? '' }, (record) => ({
      type: 'objective.suggest',
      proposalSeq: record.proposal?.seq ?? 0,
      suggestions: [{ part: sampleSuggestion.part, words: sampleSuggestion.words }],
    }))
  const { evidence, result } = sampleClaim
  const claim = (): Promise<void> =>
    act(sample, { ...sampleClaim, id: ids.get(sampleClaim.ref) ?? '' }, (record) => ({
      type: 'objective.claim_achievement',
      agreementSeq: record.agreement?.proposalSeq ?? 0,
      evidence,
      results: (record.agreement?.capture.content.parts.measures ?? []).map(({ id }) => ({
        measureId: id,
        result,
      })),
    }))
  return [
    { daysAgo: sampleSuggestion.daysAgo, play: suggest },
    { daysAgo: sampleClaim.daysAgo, play: claim },
  ]
}

type Asked = ObjectiveCommand extends infer Command
  ? Command extends ObjectiveCommand
    ? Omit<Command, 'objectiveId'>
    : never
  : never

async function act(
  { ledger, relationshipId, member: memberOf, daysAgo }: LifeSample,
  who: { readonly by: string; readonly daysAgo: number; readonly id: string },
  asked: (record: ObjectiveRecord) => Asked,
): Promise<void> {
  const member = memberOf(who.by)
  const at = daysAgo(who.daysAgo)
  const objectiveId = asObjectiveId(who.id)
  const record = (await ledger.room(relationshipId)).state.objectives.get(objectiveId)
  if (record === undefined) throw new Error('nothing is recorded of this objective of the sample')
  const command = { ...asked(record), objectiveId }
  const outcome = await ledger.decide({
    relationshipId,
    chain: 'shared',
    author: member,
    decide: (state) => decideObjective(state, command, { member, capture: null, at }),
    at,
  })
  if ('kind' in outcome) throw new Error(`the sample's ${command.type} was refused: ${outcome.message}`)
}

async function idsByReference({
  store,
  engine,
  relationshipId,
}: LifeSample): Promise<ReadonlyMap<string, string>> {
  const row = await store.documents.find(relationshipId, 'table', 'objectives')
  if (row === null) throw new Error('the sample has no register')
  return engine.capture([row.id], ([register]) => {
    if (register === undefined) throw new Error('the register was not captured')
    return new Map(readObjectives(register.doc).map(({ ref, id }) => [ref, id] as const))
  })
}
