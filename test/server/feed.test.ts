import {
  asRelationshipId,
  contentHashes,
  emptyHead,
  eventHash,
  headBytes,
  type LedgerEvent,
} from '@sweetspot/domain'
import { commandResultSchema } from '@sweetspot/protocol'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { FeedFollower, type FeedPosition } from '../support/feed-follower.ts'
import { allSettled, ObjectiveDesk, writeObjective } from '../support/objective-desk.ts'
import { fillPrivateChain } from '../support/private-chain.ts'
import { recordOf, sharedEvents, verifySignature } from '../support/record.ts'
import { RunningServer } from '../support/running-server.ts'
import { people, type Session, signIn } from '../support/session.ts'

let server: RunningServer
let amara: Session
let daniel: Session
let client: ObjectiveDesk
let vendor: ObjectiveDesk
const followers: FeedFollower[] = []

/** More than go into one frame, so that a catch-up takes several. */
const preparations = 450

beforeAll(async () => {
  server = await RunningServer.start()
  const relationshipId = await (await signIn(server, people.amara)).relationshipId()
  await server.stop()
  for (const party of ['client', 'vendor'] as const) {
    fillPrivateChain(server, relationshipId, { party, length: preparations })
  }
  await server.restart()
  amara = await signIn(server, people.amara)
  daniel = await signIn(server, people.daniel)
  client = await ObjectiveDesk.open(amara)
  vendor = await ObjectiveDesk.open(daniel)
})
afterEach(() => {
  for (const follower of followers.splice(0)) follower.cut()
})
afterAll(async () => {
  await server.dispose()
  client.close()
  vendor.close()
})

function follow(session: Session, position?: FeedPosition): FeedFollower {
  const follower = new FeedFollower(session, client.relationshipId, position)
  followers.push(follower)
  return follower
}

const numbersOf = (events: readonly LedgerEvent[], chain: string): number[] =>
  events.filter(({ header }) => header.chain === chain).map(({ header }) => header.seq)

const upTo = (last: number, first = 1): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

const lastSeq = async (): Promise<number> => (await sharedEvents(amara)).length

/** Proposes an objective under a new title; returns the number of the event. */
async function proposeAs(id: string, title: string): Promise<number> {
  client.retitle(id, title)
  await client.settled()
  const { body } = await client.propose(id)
  return commandResultSchema.parse(body).events[0]?.seq ?? 0
}

describe('catching up', () => {
  it('sends each chain from its beginning, in order, and then says that it is live', async () => {
    const follower = follow(amara)
    await follower.whenLive()
    const last = await lastSeq()
    expect(numbersOf(follower.events, 'shared')).toEqual(upTo(last))
    expect(numbersOf(follower.events, 'caucus.client')).toEqual(upTo(preparations))
    expect(follower.frames.at(-1)).toEqual({ type: 'live' })
    for (const frame of follower.frames) {
      if (frame.type === 'events') expect(frame.events.length).toBeLessThanOrEqual(200)
    }
  })

  it('sends what came after the numbers that the follower has', async () => {
    const last = await lastSeq()
    const follower = follow(daniel, { shared: last - 2, caucus: preparations - 1 })
    await follower.whenLive()
    expect(numbersOf(follower.events, 'shared')).toEqual([last - 1, last])
    expect(numbersOf(follower.events, 'caucus.vendor')).toEqual([preparations])
    const complete = follow(daniel, { shared: last, caucus: preparations })
    await complete.whenLive()
    expect(complete.frames).toEqual([{ type: 'live' }])
  })

  it('sends exactly the events of the record, each linked to the one before and its payload intact', async () => {
    const follower = follow(amara)
    await follower.whenLive()
    const { chains } = await recordOf(amara)
    for (const { chain, events } of chains) {
      const own = follower.events.filter(({ header }) => header.chain === chain)
      expect(own).toEqual(events)
      let previous = emptyHead.hash
      for (const { header } of own) {
        expect(header.prevHash).toBe(previous)
        previous = eventHash(header)
      }
    }
  })

  it('signs the head of every frame with the instance’s key', async () => {
    const follower = follow(amara)
    await follower.whenLive()
    const heads = follower.frames.flatMap((frame) => (frame.type === 'events' ? [frame] : []))
    expect(heads.length).toBeGreaterThan(3)
    for (const { events, head } of heads) {
      const last = events.at(-1) as LedgerEvent | undefined
      expect(last === undefined ? null : { seq: last.header.seq, hash: eventHash(last.header) }).toEqual({
        seq: head.seq,
        hash: head.hash,
      })
      const bytes = headBytes(asRelationshipId(head.relationshipId), head.chain, head)
      expect(await verifySignature(head.publicKey, bytes, head.signature)).toBe(true)
      const forged = headBytes(asRelationshipId(head.relationshipId), head.chain, {
        ...head,
        seq: head.seq + 1,
      })
      expect(await verifySignature(head.publicKey, forged, head.signature)).toBe(false)
    }
  })
})

describe('a side’s private chain', () => {
  it('reaches nobody of the other side, by feed or by record', async () => {
    for (const [session, own, other] of [
      [amara, 'client', 'vendor'],
      [daniel, 'vendor', 'client'],
    ] as const) {
      const follower = follow(session)
      await follower.whenLive()
      const chains = new Set(follower.events.map(({ header }) => header.chain))
      expect([...chains].toSorted()).toEqual([`caucus.${own}`, 'shared'])
      const everything = JSON.stringify([follower.frames, await recordOf(session)])
      expect(everything).toContain(`secret of the ${own}`)
      expect(everything).not.toContain(`secret of the ${other}`)
      expect(everything).not.toContain(`caucus.${other}`)
    }
  })
})

describe('following live', () => {
  it('shows the vendor the client’s proposal at once, and the client the vendor’s signature', async () => {
    const id = await writeObjective(client, vendor, 'Seen at once')
    const last = await lastSeq()
    const position = { shared: last, caucus: preparations }
    const [ours, theirs] = [follow(amara, position), follow(daniel, position)]
    await Promise.all([ours.whenLive(), theirs.whenLive()])
    const seq = await proposeAs(id, 'Seen at once, really')
    await theirs.whenReached(seq)
    expect(theirs.events.at(-1)).toMatchObject({
      header: { seq: last + 1, type: 'objective.proposed', party: 'client' },
      payload: { objectiveId: id, content: { parts: { title: 'Seen at once, really' } } },
    })
    const { root } = contentHashes(vendor.content(id))
    await vendor.sign(id, { seq, root })
    await ours.whenReached(seq + 1)
    expect(numbersOf(ours.events, 'shared')).toEqual([seq, seq + 1])
    expect(ours.events.at(-1)?.header).toMatchObject({ type: 'objective.signed', party: 'vendor' })
  })

  it('has no gap and no duplicate, however often the follower reconnects while things happen', async () => {
    const id = await writeObjective(client, vendor, 'Busy')
    const rounds = 20
    const start = await lastSeq()
    const seen: LedgerEvent[] = []
    const act = async (): Promise<void> => {
      for (let round = 1; round <= rounds; round += 1) await proposeAs(id, `Busy ${round}`)
    }
    let connections = 0
    const keepReconnecting = async (): Promise<void> => {
      for (let reached = start; reached < start + rounds; connections += 1) {
        const follower = follow(daniel, { shared: reached, caucus: preparations })
        await follower.whenReached(reached + 1)
        follower.cut()
        seen.push(...follower.events)
        reached = seen.at(-1)?.header.seq ?? reached
      }
    }
    await Promise.all([act(), keepReconnecting()])
    expect(numbersOf(seen, 'shared')).toEqual(upTo(start + rounds, start + 1))
    expect(connections).toBeGreaterThan(1)
  })

  it('goes on after a restart from where it was', async () => {
    const id = await writeObjective(client, vendor, 'Across a restart')
    const before = await lastSeq()
    const follower = follow(daniel, { shared: before, caucus: preparations })
    const seq = await proposeAs(id, 'Before the restart')
    await follower.whenReached(seq)
    await server.restart()
    expect((await follower.whenEnded()).code).toBe(1012)
    for (const { objectives, wins } of [client, vendor]) {
      await Promise.all([objectives, wins.client, wins.vendor].map((stock) => stock.whenSynced()))
    }
    await allSettled(client, vendor)
    const next = await proposeAs(id, 'After the restart')
    const returned = follow(daniel, { shared: seq, caucus: preparations })
    await returned.whenReached(next)
    expect(numbersOf(returned.events, 'shared')).toEqual([next])
    expect(next).toBe(seq + 1)
    expect(returned.events.map(({ header }) => header.prevHash)).toEqual(
      follower.events.map(({ header }) => eventHash(header)),
    )
  })
})
