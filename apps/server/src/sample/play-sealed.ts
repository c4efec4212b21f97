import { randomBytes } from 'node:crypto'
import { readObjectives, setServes } from '@sweetspot/documents'
import {
  decideSealed,
  type Member,
  parties,
  type RelationshipId,
  type SealedCommand,
  voiceOf,
} from '@sweetspot/domain'
import type { Store } from '@sweetspot/store'
import type { SyncEngine } from '@sweetspot/sync'
import { captureTitles } from '../documents/title-capture.ts'
import type { LedgerService } from '../ledger/ledger-service.ts'
import { samplePriorities, sampleSought } from './sealed-story.ts'

/** What the sample's sealed answers are given with. */
export interface SealedSample {
  readonly store: Store
  readonly ledger: LedgerService
  readonly engine: SyncEngine
  readonly relationshipId: RelationshipId
  /** A member by the key of the story. */
  readonly member: (key: string) => Member
  /** The time so many days ago. */
  readonly daysAgo: (days: number) => string
}

/** Lets both sides say what they seek, mark what serves it, and weigh the objectives, before anything is signed. */
export async function playSealed(sample: SealedSample): Promise<void> {
  const ids = await idsByReference(sample)
  for (const party of parties) {
    const { by, daysAgo, items } = sampleSought[party]
    const value = { items: items.map(({ id, category, words }) => ({ id, category, words })) }
    await act(sample, { by, daysAgo }, { type: 'sealed.give', topic: 'value_sought', round: 1, value })
  }
  const { by, daysAgo } = samplePriorities.client
  await act(sample, { by, daysAgo: daysAgo + 2 }, { type: 'sealed.open', topic: 'priorities' })
  for (const party of parties) {
    const { points, ...who } = samplePriorities[party]
    const given = Object.entries(points).map(([ref, count]) => [ids.get(ref) ?? '', count] as const)
    const value = { points: Object.fromEntries(given) }
    await act(sample, who, { type: 'sealed.give', topic: 'priorities', round: 1, value })
  }
  for (const party of parties) await markServed(sample, party, ids)
}

async function act(
  { store, engine, ledger, relationshipId, member: memberOf, daysAgo }: SealedSample,
  who: { readonly by: string; readonly daysAgo: number },
  command: SealedCommand,
): Promise<void> {
  const member = memberOf(who.by)
  const objectives = await captureTitles(store, engine, relationshipId)
  const salt = randomBytes(16).toString('hex')
  const outcome = await ledger.decide({
    relationshipId,
    chain: 'shared',
    author: member,
    decide: (state, { kept }) => decideSealed(state, command, { member, salt, kept, objectives }),
    at: daysAgo(who.daysAgo),
  })
  if ('kind' in outcome) throw new Error(`the sample's ${command.type} was refused: ${outcome.message}`)
}

/** Ids of the sample's objectives by their references. */
export async function idsByReference({
  store,
  engine,
  relationshipId,
}: SealedSample): Promise<ReadonlyMap<string, string>> {
  const row = await store.documents.find(relationshipId, 'table', 'objectives')
  if (row === null) throw new Error('the sample has no register')
  return engine.capture([row.id], ([register]) => {
    if (register === undefined) throw new Error('the register was not captured')
    return new Map(readObjectives(register.doc).map(({ ref, id }) => [ref, id] as const))
  })
}

async function markServed(
  { store, engine, relationshipId, member }: SealedSample,
  party: (typeof parties)[number],
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const row = await store.documents.find(relationshipId, voiceOf(party), 'wins')
  if (row === null) throw new Error(`the sample has no wins of the ${party}`)
  const { by, items } = sampleSought[party]
  const origin = { actor: member(by).personId, party, session: null, via: 'seed' } as const
  await engine.transact(origin, [
    {
      documentId: row.id,
      change: (doc) => {
        for (const [ref, id] of ids) {
          const served = items.filter(({ servedBy }) => servedBy.includes(ref)).map((item) => item.id)
          if (served.length > 0) setServes(doc, id, served)
        }
      },
    },
  ])
}
