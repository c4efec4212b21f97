import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { problemsOf, stateOf } from '../support/record.ts'
import { RunningServer } from '../support/running-server.ts'
import { type Answer, people, type Session, signIn } from '../support/session.ts'

let server: RunningServer
let amara: Session
let tom: Session
let daniel: Session

beforeAll(async () => {
  server = await RunningServer.start()
  amara = await signIn(server, people.amara)
  tom = await signIn(server, people.tom)
  daniel = await signIn(server, people.daniel)
})
afterAll(async () => {
  await server.dispose()
})

async function command(session: Session, body: unknown): Promise<Answer> {
  const path = `/api/relationships/${await session.relationshipId()}/commands`
  return session.post(path, body, { 'Idempotency-Key': randomUUID() })
}

describe('promises on the server', () => {
  it('lets one side ask, the other accept, and only the first say that it was kept', async () => {
    const promiseId = randomUUID()
    const due = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
    const ask = { type: 'promise.ask', promiseId, what: 'Access for two experts', due, objectiveId: null }
    expect((await command(amara, ask)).status).toBe(200)
    expect(await command(tom, { ...ask, promiseId: randomUUID() })).toMatchObject({ status: 403 })
    const accept = { type: 'promise.accept', promiseId, ownerId: daniel.personId }
    expect(await command(amara, accept)).toMatchObject({ status: 403 })
    expect((await command(daniel, accept)).status).toBe(200)
    expect(await command(daniel, { type: 'promise.confirm', promiseId })).toMatchObject({ status: 403 })
    expect((await command(daniel, { type: 'promise.report_done', promiseId })).status).toBe(200)
    expect((await command(amara, { type: 'promise.confirm', promiseId })).status).toBe(200)
    expect(await command(amara, { type: 'promise.miss', promiseId, reason: 'No' })).toMatchObject({
      status: 409,
      body: { error: { code: 'promise_settled' } },
    })
    const { promises } = await stateOf(daniel)
    const kept = [...promises.values()].find(({ id }) => id === promiseId)
    expect(kept).toMatchObject({ standing: 'kept', owedBy: 'vendor', ownerId: daniel.personId })
    expect(await problemsOf(amara)).toEqual([])
  })

  it('answers a promise that nobody made with a reason', async () => {
    const answer = await command(amara, { type: 'promise.confirm', promiseId: randomUUID() })
    expect(answer).toMatchObject({ status: 422, body: { error: { code: 'unknown_promise' } } })
  })
})
