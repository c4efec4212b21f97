import { randomUUID } from 'node:crypto'
import { evolveKept, keptAnswer, type LedgerEvent, noKeptAnswers } from '@sweetspot/domain'
import { afterEach, describe, expect, it } from 'vitest'
import { FeedFollower } from '../support/feed-follower.ts'
import { masked } from '../support/masked.ts'
import { problemsOf, recordOf, sharedEvents, stateOf } from '../support/record.ts'
import { RunningServer } from '../support/running-server.ts'
import { type Answer, people, type Session, signIn } from '../support/session.ts'

const servers: RunningServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.dispose()
})

/** Both leads on a server of their own. */
async function meet(): Promise<{ server: RunningServer; amara: Session; daniel: Session }> {
  const server = await RunningServer.start()
  servers.push(server)
  const [amara, daniel] = [await signIn(server, people.amara), await signIn(server, people.daniel)]
  return { server, amara, daniel }
}

async function command(session: Session, body: unknown): Promise<Answer> {
  const path = `/api/relationships/${await session.relationshipId()}/commands`
  return session.post(path, body, { 'Idempotency-Key': randomUUID() })
}

/** Number of a round in which nobody answered yet; the sample's own rounds are behind it. */
async function newRound(session: Session, topic: 'priorities' | 'value_sought'): Promise<number> {
  const last = async () => {
    const { priorities, valueSought } = (await stateOf(session)).sealed
    return (topic === 'priorities' ? priorities : valueSought).at(-1)
  }
  if ((await last())?.phase !== 'open') {
    expect((await command(session, { type: 'sealed.open', topic })).status).toBe(200)
  }
  return (await last())?.round ?? 0
}

/** All 100 points on one objective of the round: the first, the second, … */
async function giveAll(session: Session, round: number, place: number): Promise<Answer> {
  const { priorities } = (await stateOf(session)).sealed
  const id = priorities.at(-1)?.objectives[place]?.id ?? ''
  return command(session, {
    type: 'sealed.give',
    topic: 'priorities',
    round,
    value: { points: { [id]: 100 } },
  })
}

describe('sealed answers on the server', () => {
  it('takes the second answer and reveals both in one step, and the record of either side verifies', async () => {
    const { amara, daniel } = await meet()
    const round = await newRound(daniel, 'priorities')
    expect((await giveAll(amara, round, 0)).status).toBe(200)
    expect((await stateOf(daniel)).sealed.priorities.at(-1)).toMatchObject({ phase: 'open' })
    const answer = await giveAll(daniel, round, 1)
    expect(answer.body).toEqual({
      events: [
        expect.objectContaining({ chain: 'caucus.vendor', type: 'sealed.kept' }),
        expect.objectContaining({ chain: 'shared', type: 'sealed.given' }),
        expect.objectContaining({ chain: 'shared', type: 'sealed.revealed' }),
      ],
    })
    expect((await stateOf(amara)).sealed.priorities.at(-1)).toMatchObject({ phase: 'revealed' })
    expect(await problemsOf(amara)).toEqual([])
    expect(await problemsOf(daniel)).toEqual([])
    expect(await giveAll(daniel, round, 1)).toMatchObject({
      status: 409,
      body: { error: { code: 'round_closed' } },
    })
  })

  it('keeps the own answer for its own side, over a restart, and lets the next one reveal it', async () => {
    const { server, amara, daniel } = await meet()
    const round = await newRound(amara, 'priorities')
    await giveAll(amara, round, 1)
    await giveAll(amara, round, 0)
    await server.restart()
    const own = (await recordOf(amara)).chains.find(({ chain }) => chain === 'caucus.client')?.events ?? []
    const kept = own.map((event) => event as LedgerEvent).reduce(evolveKept, noKeptAnswers)
    const { value } = keptAnswer(kept, 'priorities', round) ?? {}
    await giveAll(daniel, round, 0)
    const last = (await stateOf(daniel)).sealed.priorities.at(-1)
    expect(last).toMatchObject({ phase: 'revealed', values: { client: value } })
    expect(await problemsOf(daniel)).toEqual([])
  })

  it('lets two who answer at the same instant both in, and reveals once', async () => {
    const { amara, daniel } = await meet()
    const round = await newRound(amara, 'priorities')
    const answers = await Promise.all([giveAll(amara, round, 0), giveAll(daniel, round, 1)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const types = (await sharedEvents(amara)).slice(-3).map(({ header }) => header.type)
    expect(types).toEqual(['sealed.given', 'sealed.given', 'sealed.revealed'])
  })

  /** One run: the client answers, twice; the vendor looks everywhere it can. Returns all that the vendor got. */
  async function run(first: readonly string[], second: readonly string[]): Promise<string> {
    const { amara, daniel } = await meet()
    const relationshipId = await daniel.relationshipId()
    const follower = new FeedFollower(daniel, relationshipId)
    await follower.whenLive()
    const round = await newRound(daniel, 'value_sought')
    for (const words of [first, second]) {
      const items = words.map((text, index) => ({
        id: `item ${index}`,
        category: 'reduced_cost',
        words: text,
      }))
      const give = { type: 'sealed.give', topic: 'value_sought', round, value: { items } }
      expect((await command(amara, give)).status).toBe(200)
    }
    const { length } = await sharedEvents(amara)
    await follower.whenReached(length)
    const seen = [
      follower.frames,
      (await recordOf(daniel)).chains,
      (await daniel.get('/api/relationships')).body,
      (await command(daniel, { type: 'sealed.open', topic: 'value_sought' })).body,
    ]
    follower.cut()
    return JSON.stringify(seen)
  }

  it('P5 gives the other side the same bytes whatever is sealed, apart from ids, hashes, salts and times', async () => {
    const short = await run(['Less'], ['More'])
    const long = await run(
      Array.from({ length: 7 }, (_, index) => `${index}: a thing that nobody over there may know`),
      ['Ünïcode — 山田 😀', 'x'.repeat(200)],
    )
    expect(masked(long)).toBe(masked(short))
    expect(long).not.toContain('over there')
    expect(long).toContain('sealed.given')
  })
})
