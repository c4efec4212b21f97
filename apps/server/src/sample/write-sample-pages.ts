import { appendRichText, charterName, pageContent, seedPage } from '@sweetspot/documents'
import { asPageId, decidePage, type Member, type PageCommand, type RelationshipId } from '@sweetspot/domain'
import { createId } from '../create-id.ts'
import { capturePage } from '../documents/page-capture.ts'
import { sampleCharter, samplePages } from './sample-pages.ts'
import type { SampleParts } from './sample-parts.ts'

/** Where the sample's pages are written, and when it is. */
export interface SamplePlace {
  readonly relationshipId: RelationshipId
  readonly member: (key: string) => Member
  readonly daysAgo: (days: number) => string
}

/** Writes the sample's pages, and lets both executives sign the charter as it was in the first days. */
export async function writeSamplePages(parts: SampleParts, place: SamplePlace): Promise<void> {
  const { relationshipId, member } = place
  const { documents } = parts.store
  for (const { scope, title, by, content } of samplePages(member)) {
    const { personId, party } = member(by)
    const origin = { actor: personId, party, session: null, via: 'seed' } as const
    await documents.create({
      id: createId(),
      relationshipId,
      scope,
      name: createId(),
      kind: 'page',
      createdBy: personId,
      seed: { bytes: seedPage(title, content), origin },
    })
  }
  await writeCharter(parts, place)
  await signCharter(parts, place, 'helen.whitcombe', 159.5)
  await signCharter(parts, place, 'marek.zielinski', 159)
}

async function writeCharter(
  { store, engine }: SampleParts,
  { relationshipId, member }: SamplePlace,
): Promise<void> {
  const row = await store.documents.find(relationshipId, 'table', charterName)
  if (row === null) throw new Error('the sample has no charter')
  const { personId, party } = member('helen.whitcombe')
  const origin = { actor: personId, party, session: null, via: 'seed' } as const
  const content = sampleCharter(member)
  const change = (doc: Parameters<typeof pageContent>[0]): void => {
    const text = pageContent(doc)
    text.delete(0, text.length)
    appendRichText(text, content)
  }
  await engine.transact(origin, [{ documentId: row.id, change }])
}

/** The first to sign proposes, the second signs that proposal. */
async function signCharter(
  { store, engine, ledger }: SampleParts,
  { relationshipId, member, daysAgo }: SamplePlace,
  by: string,
  days: number,
): Promise<void> {
  const pageId = asPageId(charterName)
  const capture = await capturePage({ store, engine }, relationshipId, pageId)
  if (capture === null) throw new Error('the sample has no charter to sign')
  const { state } = await ledger.room(relationshipId)
  const proposal = state.pages.get(pageId)?.proposal
  const command: PageCommand =
    proposal === undefined || proposal === null
      ? { type: 'page.propose', pageId, expected: capture }
      : { type: 'page.sign', pageId, proposalSeq: proposal.seq, root: proposal.capture.root }
  const author = member(by)
  const outcome = await ledger.decide({
    relationshipId,
    chain: 'shared',
    author,
    decide: (current) => decidePage(current, command, { member: author, capture }),
    at: daysAgo(days),
  })
  if ('kind' in outcome) throw new Error(`the sample's ${command.type} was refused: ${outcome.message}`)
}
