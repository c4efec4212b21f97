import { randomUUID } from 'node:crypto'
import {
  addObjective,
  appendRichText,
  type ObjectiveDocuments,
  objectiveContent,
  objectText,
  setCell,
} from '@sweetspot/documents'
import {
  type ContentHashes,
  contentHashes,
  type ObjectiveContent,
  type Party,
  richTextOf,
} from '@sweetspot/domain'
import type { Answer, Session } from './session.ts'
import { StockClient } from './stock-provider.ts'

/** The three documents over which an objective is spread, by what they hold. */
export const objectiveRooms = {
  objectives: 'table/objectives',
  clientWins: 'voice.client/wins',
  vendorWins: 'voice.vendor/wins',
} as const

/** What a command may bring along. */
export interface CommandOptions {
  /** What the person had on screen; without it, the content as it stands here. */
  readonly expected?: ContentHashes
  readonly key?: string
}

/** Somebody's place at the register: its three documents over stock providers, and commands over HTTP. */
export class ObjectiveDesk {
  readonly session: Session
  readonly relationshipId: string
  readonly objectives: StockClient
  readonly wins: Readonly<Record<Party, StockClient>>

  private constructor(
    session: Session,
    relationshipId: string,
    [objectives, client, vendor]: readonly [StockClient, StockClient, StockClient],
  ) {
    this.session = session
    this.relationshipId = relationshipId
    this.objectives = objectives
    this.wins = { client, vendor }
  }

  /** Opens the documents; resolves when all three are synced. */
  static async open(session: Session): Promise<ObjectiveDesk> {
    const relationshipId = await session.relationshipId()
    const { objectives, clientWins, vendorWins } = objectiveRooms
    const open = (room: string): Promise<StockClient> =>
      StockClient.open(session, `${relationshipId}/${room}`)
    const documents = await Promise.all([open(objectives), open(clientWins), open(vendorWins)])
    return new ObjectiveDesk(session, relationshipId, documents)
  }

  get documents(): ObjectiveDocuments {
    return {
      objectives: this.objectives.doc,
      clientWins: this.wins.client.doc,
      vendorWins: this.wins.vendor.doc,
    }
  }

  /** Adds an objective with a title; returns its id. */
  add(title: string): string {
    const id = randomUUID()
    const { doc } = this.objectives
    doc.transact(() => {
      addObjective(doc, id, new Date(0).toISOString())
      setCell(doc, id, 'title', title)
    })
    return id
  }

  retitle(id: string, title: string): void {
    setCell(this.objectives.doc, id, 'title', title)
  }

  /** Replaces the description. */
  describe(id: string, text: string): void {
    const { doc } = this.objectives
    doc.transact(() => rewrite(objectText(doc, id), text))
  }

  /** Replaces the win of a side; only that side may. */
  writeWin(party: Party, id: string, text: string): void {
    const { doc } = this.wins[party]
    doc.transact(() => rewrite(objectText(doc, id), text))
  }

  /** The objective's content as it stands here. */
  content(id: string): ObjectiveContent {
    const content = objectiveContent(this.documents, id)
    if (content === null) throw new Error('this desk has no such objective')
    return content
  }

  /** Resolves once all that was written here is durable, and all that was durable before has arrived here. */
  async settled(): Promise<void> {
    await Promise.all(
      [this.objectives, this.wins.client, this.wins.vendor].map((client) => client.whenDurable()),
    )
  }

  propose(id: string, { expected, key = randomUUID() }: CommandOptions = {}): Promise<Answer> {
    const hashes = expected ?? contentHashes(this.content(id))
    const { root, partHashes } = hashes
    return this.command({ type: 'objective.propose', objectiveId: id, expected: { root, partHashes } }, key)
  }

  sign(id: string, proposal: { seq: number; root: string }, key: string = randomUUID()): Promise<Answer> {
    const { seq, root } = proposal
    return this.command({ type: 'objective.sign', objectiveId: id, proposalSeq: seq, root }, key)
  }

  command(body: unknown, key: string): Promise<Answer> {
    const path = `/api/relationships/${this.relationshipId}/commands`
    return this.session.post(path, body, { 'Idempotency-Key': key })
  }

  close(): void {
    for (const client of [this.objectives, this.wins.client, this.wins.vendor]) client.destroy()
  }
}

function rewrite(fragment: ReturnType<typeof objectText>, text: string): void {
  fragment.delete(0, fragment.length)
  appendRichText(fragment, richTextOf(text))
}

/** Writes an objective with both wins that both desks see; returns its id. */
export async function writeObjective(
  client: ObjectiveDesk,
  vendor: ObjectiveDesk,
  title: string,
): Promise<string> {
  const id = client.add(title)
  client.writeWin('client', id, `What we gain from: ${title}`)
  vendor.writeWin('vendor', id, `What they gain from: ${title}`)
  await allSettled(client, vendor)
  return id
}

/** Resolves once every desk has what any of them wrote. */
export async function allSettled(...desks: readonly ObjectiveDesk[]): Promise<void> {
  // First all becomes durable and is relayed; then each hears an answer that was sent after what was relayed.
  for (let round = 0; round < 2; round += 1) await Promise.all(desks.map((desk) => desk.settled()))
}
