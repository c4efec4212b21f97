import {
  addMeasure,
  addObjective,
  appendRichText,
  objectText,
  setCell,
  setMeasureField,
} from '@sweetspot/documents'
import {
  asObjectiveId,
  asPersonId,
  decideObjective,
  type Member,
  type ObjectiveCommand,
  type ObjectiveId,
  type Party,
  type PersonId,
  type RelationshipId,
  richTextOf,
  type Scope,
  voiceOf,
} from '@sweetspot/domain'
import type { ServerChange } from '@sweetspot/sync'
import type { UpdateOrigin } from '@sweetspot/sync/ports'
import { createId } from '../create-id.ts'
import { captureObjective } from '../documents/objective-capture.ts'
import { createRelationship } from '../relationships/create-relationship.ts'
import { lifeActs, setSampleLimits, writeSampleVoices } from './play-life.ts'
import { promiseActs } from './play-promises.ts'
import { playSealed } from './play-sealed.ts'
import { playInOrder, type SampleAct } from './sample-act.ts'
import type { SampleParts } from './sample-parts.ts'
import { type SampleObjective, sampleObjectives, samplePeople, sampleRelationship } from './story.ts'
import { writeSamplePages } from './write-sample-pages.ts'

/** Brings the sample relationship to life, through the same doors that people use; returns its id. */
export async function loadSample(parts: SampleParts): Promise<RelationshipId> {
  const { store, ledger } = parts
  const now = new Date(await store.now())
  const members = new Map<string, Member>()
  for (const { key, name, email, party, roles } of samplePeople) {
    const known = await store.people.findByEmail(email)
    const account =
      known ?? (await store.people.create({ id: asPersonId(createId()), email, name, passwordHash: null }))
    members.set(key, { personId: account.id, party, name, roles })
  }
  const relationshipId = await createRelationship(store, ledger, {
    ...sampleRelationship,
    members: [...members.values()],
    author: memberNamed(members, 'amara.osei'),
    at: daysAgo(now, sampleRelationship.openedDaysAgo),
  })
  const story = {
    ...parts,
    relationshipId,
    member: (key: string) => memberNamed(members, key),
    daysAgo: (days: number) => daysAgo(now, days),
  }
  await setSampleLimits(story, sampleRelationship.openedDaysAgo)
  await writeSamplePages(parts, story)
  const writer = new SampleWriter(parts, relationshipId, members, now)
  for (const objective of sampleObjectives) await writer.write(objective)
  await writeSampleVoices(story)
  await playSealed(story)
  // One record, in which nothing stands above what came later.
  await playInOrder([...writer.acts(), ...(await lifeActs(story)), ...(await promiseActs(story))])
  await writer.changeLater()
  return relationshipId
}

function memberNamed(members: ReadonlyMap<string, Member>, key: string): Member {
  const member = members.get(key)
  if (member === undefined) throw new Error(`the sample has no person ${key}`)
  return member
}

function daysAgo(now: Date, days: number): string {
  return new Date(now.getTime() - days * 86_400_000).toISOString()
}

class SampleWriter {
  readonly #parts: SampleParts
  readonly #relationshipId: RelationshipId
  readonly #members: ReadonlyMap<string, Member>
  readonly #now: Date
  readonly #written: { id: ObjectiveId; objective: SampleObjective }[] = []

  constructor(
    parts: SampleParts,
    relationshipId: RelationshipId,
    members: ReadonlyMap<string, Member>,
    now: Date,
  ) {
    this.#parts = parts
    this.#relationshipId = relationshipId
    this.#members = members
    this.#now = now
  }

  /** Writes an objective's draft, each part by its own side. */
  async write(objective: SampleObjective): Promise<void> {
    const id = asObjectiveId(createId())
    const measureId = createId()
    const due = daysAgo(this.#now, -objective.dueInDays).slice(0, 10)
    await this.#change('amara.osei', 'table', 'objectives', (doc) => {
      addObjective(doc, id, this.#now.toISOString())
      setCell(doc, id, 'ref', objective.ref)
      setCell(doc, id, 'title', objective.title)
      setCell(doc, id, 'due', due)
      for (const party of ['client', 'vendor'] as const) {
        const { personId, name } = memberNamed(this.#members, objective.owners[party])
        setCell(doc, id, `owner.${party}`, { personId, name })
      }
      addMeasure(doc, id, measureId)
      for (const field of ['name', 'unit', 'baseline', 'target', 'direction'] as const) {
        setMeasureField(doc, id, measureId, field, objective.measure[field])
      }
      appendRichText(objectText(doc, id), richTextOf(objective.description))
    })
    await this.#writeWin('amara.osei', 'client', id, objective.clientWin)
    await this.#writeWin('daniel.kowalczyk', 'vendor', id, objective.vendorWin)
    this.#written.push({ id, objective })
  }

  /** What was proposed and signed. */
  acts(): readonly SampleAct[] {
    const acts = this.#written.flatMap(({ id, objective: { proposed, signed } }) => [
      ...(proposed === null ? [] : [{ ...proposed, id, type: 'objective.propose' as const }]),
      ...(signed === null ? [] : [{ ...signed, id, type: 'objective.sign' as const }]),
    ])
    return acts.map((act) => ({ daysAgo: act.daysAgo, play: () => this.#act(act) }))
  }

  /** Makes the changes that came after the signatures. */
  async changeLater(): Promise<void> {
    for (const { id, objective } of this.#written) {
      const { changedLater } = objective
      if (changedLater === null) continue
      await this.#change(changedLater.by, 'table', 'objectives', (doc) => {
        const text = objectText(doc, id)
        text.delete(0, text.length)
        appendRichText(text, richTextOf(changedLater.description))
        for (const key of doc.getMap('cells').keys()) {
          const measureId = new RegExp(`^${id}/measure:([^:]+):target$`).exec(key)?.[1]
          if (measureId !== undefined) setMeasureField(doc, id, measureId, 'target', changedLater.target)
        }
      })
    }
  }

  async #act(act: {
    by: string
    daysAgo: number
    id: ObjectiveId
    type: 'objective.propose' | 'objective.sign'
  }): Promise<void> {
    const { store, engine, ledger } = this.#parts
    const member = memberNamed(this.#members, act.by)
    const at = daysAgo(this.#now, act.daysAgo)
    const capture = await captureObjective(store, engine, this.#relationshipId, act.id)
    if (capture === null) throw new Error('a sample objective is missing from its register')
    const { state } = await ledger.room(this.#relationshipId)
    const proposal = state.objectives.get(act.id)?.proposal
    const command: ObjectiveCommand =
      act.type === 'objective.propose'
        ? { type: act.type, objectiveId: act.id, expected: capture }
        : {
            type: act.type,
            objectiveId: act.id,
            proposalSeq: proposal?.seq ?? 0,
            root: proposal?.capture.root ?? '',
          }
    const outcome = await ledger.decide({
      relationshipId: this.#relationshipId,
      chain: 'shared',
      author: member,
      decide: (current) => decideObjective(current, command, { member, capture, at }),
      at,
    })
    if ('kind' in outcome) throw new Error(`the sample's ${act.type} was refused: ${outcome.message}`)
  }

  async #writeWin(by: string, party: Party, id: string, win: string): Promise<void> {
    if (win === '') return
    await this.#change(by, voiceOf(party), 'wins', (doc) =>
      appendRichText(objectText(doc, id), richTextOf(win)),
    )
  }

  async #change(by: string, scope: Scope, name: string, change: ServerChange['change']): Promise<void> {
    const { store, engine } = this.#parts
    const row = await store.documents.find(this.#relationshipId, scope, name)
    if (row === null) throw new Error(`the sample has no document ${scope}/${name}`)
    await engine.transact(this.#originOf(by), [{ documentId: row.id, change }])
  }

  #originOf(by: string): UpdateOrigin {
    const { personId, party } = memberNamed(this.#members, by)
    return { actor: personId satisfies PersonId, party, session: null, via: 'seed' }
  }
}
