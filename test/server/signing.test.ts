import { randomUUID } from 'node:crypto'
import { objectiveContent } from '@sweetspot/documents'
import { asObjectiveId, contentHashes, objectiveParts, standingOf } from '@sweetspot/domain'
import { commandResultSchema } from '@sweetspot/protocol'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allSettled, ObjectiveDesk, objectiveRooms, writeObjective } from '../support/objective-desk.ts'
import { eventAt, problemsOf, type RecordedEvent, sharedEvents, stateOf } from '../support/record.ts'
import { RunningServer } from '../support/running-server.ts'
import { type Answer, people, type Session, signIn } from '../support/session.ts'
import { replayed, storedUpdates } from '../support/stored-data.ts'

let server: RunningServer
let amara: Session
let daniel: Session
let client: ObjectiveDesk
let vendor: ObjectiveDesk

beforeAll(async () => {
  server = await RunningServer.start()
  amara = await signIn(server, people.amara)
  daniel = await signIn(server, people.daniel)
  client = await ObjectiveDesk.open(amara)
  vendor = await ObjectiveDesk.open(daniel)
})
afterAll(async () => {
  await server.dispose()
  client.close()
  vendor.close()
})

/** Number of the one event that an accepted command appended. Fails where it was refused. */
function appended({ status, body }: Answer): number {
  expect([status, body]).toEqual([200, { events: [expect.objectContaining({ chain: 'shared' })] }])
  const [event] = commandResultSchema.parse(body).events
  if (event === undefined) throw new Error('an accepted command appends an event')
  return event.seq
}

const proposedAt = (seq: number): Promise<RecordedEvent<'objective.proposed'>> =>
  eventAt(amara, seq, 'objective.proposed')

/** Number and root of a proposal that was just made. */
async function proposal(answer: Answer): Promise<{ seq: number; root: string }> {
  const seq = appended(answer)
  return { seq, root: (await proposedAt(seq)).payload.root }
}

/** Content of an objective as the stored logs say it was at the numbers that a proposal names. */
function contentFromLog({ payload }: RecordedEvent<'objective.proposed'>): unknown {
  const docAt = (room: string) => {
    const basis = payload.basis.find(({ scope, name }) => `${scope}/${name}` === room)
    return replayed(server, `${client.relationshipId}/${room}`, basis?.seq ?? 0)
  }
  const documents = {
    objectives: docAt(objectiveRooms.objectives),
    clientWins: docAt(objectiveRooms.clientWins),
    vendorWins: docAt(objectiveRooms.vendorWins),
  }
  return objectiveContent(documents, payload.objectiveId)
}

const lastSeq = (room: string): number | undefined =>
  storedUpdates(server, `${client.relationshipId}/${room}`).at(-1)?.seq

describe('proposing and signing', () => {
  it('records the exact content, its hashes, and how far each document’s log had come', async () => {
    const id = await writeObjective(client, vendor, 'Fewer outages')
    const content = client.content(id)
    const answer = await client.propose(id)
    const seq = appended(answer)
    expect(answer.body).toEqual({ events: [{ chain: 'shared', seq, type: 'objective.proposed' }] })
    const event = await proposedAt(seq)
    expect(event.header).toMatchObject({ seq, chain: 'shared', actor: amara.personId, party: 'client' })
    expect(event.payload).toEqual({
      objectiveId: id,
      content,
      ...contentHashes(content),
      basis: Object.values(objectiveRooms).map((room) => {
        const [scope, name] = room.split('/')
        return { scope, name, epoch: 1, seq: lastSeq(room) }
      }),
      answers: null,
      signer: {
        name: 'Amara Osei',
        roles: ['lead'],
        limit: {
          scope: 'working_agreement',
          reference: '',
          amount: { minorUnits: 25_000_000, currency: 'GBP' },
        },
      },
    })
    expect(contentFromLog(event)).toEqual(content)
    expect(await problemsOf(amara)).toEqual([])
  })

  it('is agreed once the other side’s lead signs that capture, and drifts when the draft moves on', async () => {
    const id = await writeObjective(client, vendor, 'Close the month in five days')
    const standing = async () =>
      standingOf(
        (await stateOf(daniel)).objectives.get(asObjectiveId(id)),
        contentHashes(vendor.content(id)).partHashes,
        '2026-11-21',
      )
    expect(await standing()).toMatchObject({ status: 'draft' })
    const open = await proposal(await client.propose(id))
    expect(await standing()).toMatchObject({ status: 'proposed', waitingFor: 'vendor' })

    const seq = appended(await vendor.sign(id, open))
    const { header, payload } = await eventAt(daniel, seq, 'objective.signed')
    expect(header).toMatchObject({ actor: daniel.personId, party: 'vendor' })
    expect(payload).toMatchObject({ objectiveId: id, proposalSeq: open.seq, root: open.root })
    const agreed = {
      status: 'active',
      signedBy: { client: true, vendor: true },
      waitingFor: null,
      overdue: false,
      claimWaitsFor: null,
      retirementWaitsFor: null,
    }
    expect(await standing()).toEqual({ ...agreed, drift: [] })

    client.describe(id, 'Eight days, to begin with.')
    vendor.writeWin('vendor', id, 'Know-how.')
    await allSettled(client, vendor)
    expect(await standing()).toEqual({ ...agreed, drift: ['description', 'vendorWin'] })
    const again = await proposal(await vendor.propose(id))
    expect(await standing()).toMatchObject({ status: 'active', waitingFor: 'client' })
    appended(await client.sign(id, again))
    expect(await standing()).toEqual({ ...agreed, drift: [] })
  })
})

describe('a proposal is refused', () => {
  /** Sends something and checks that it was refused without a trace. */
  async function refusal(request: () => Promise<Answer>): Promise<unknown> {
    const before = (await sharedEvents(amara)).length
    const { status, body } = await request()
    expect((await sharedEvents(amara)).length).toBe(before)
    const { error } = body as { error: { message: string } }
    expect(error.message).toMatch(/^[A-Z].+\.$/)
    return { status, ...error }
  }

  it('with 409 and what changed, where the person saw another text than the server holds', async () => {
    const id = await writeObjective(client, vendor, 'Before')
    const expected = contentHashes(client.content(id))
    client.retitle(id, 'After')
    vendor.writeWin('vendor', id, 'Something else')
    await allSettled(client, vendor)
    expect(await refusal(() => client.propose(id, { expected }))).toMatchObject({
      status: 409,
      code: 'content_changed',
      details: { changedParts: ['title', 'vendorWin'] },
    })
    appended(await client.propose(id))
  })

  it('with 422 while a win is missing, naming the side that has to write it', async () => {
    const id = client.add('No wins yet')
    await allSettled(client, vendor)
    expect(await refusal(() => client.propose(id))).toMatchObject({
      status: 422,
      code: 'win_missing',
      message:
        'Write what your side gains from this objective, or why it accepts no gain, before you propose it.',
      details: { party: 'client' },
    })
    client.writeWin('client', id, 'Ours')
    vendor.writeWin('vendor', id, ' ')
    await allSettled(client, vendor)
    expect(await refusal(() => client.propose(id))).toMatchObject({
      status: 422,
      code: 'win_missing',
      message: 'Northgate Digital has not written what it gains yet; ask for it before you propose.',
      details: { party: 'vendor' },
    })
  })

  it('with 422 without a title, and where the register has no such objective', async () => {
    const id = await writeObjective(client, vendor, '')
    expect(await refusal(() => client.propose(id))).toMatchObject({ status: 422, code: 'title_missing' })
    const expected = contentHashes(client.content(id))
    expect(await refusal(() => client.propose(randomUUID(), { expected }))).toMatchObject({
      status: 422,
      code: 'unknown_objective',
    })
  })

  it('with 403 for a member and for finance, who cannot sign either', async () => {
    const id = await writeObjective(client, vendor, 'Not theirs to sign')
    const expected = contentHashes(client.content(id))
    const open = await proposal(await client.propose(id))
    for (const email of [people.priya, people.tom, people.jiWoo]) {
      const desk = await ObjectiveDesk.open(await signIn(server, email))
      for (const request of [() => desk.propose(id, { expected }), () => desk.sign(id, open)]) {
        expect(await refusal(request)).toMatchObject({ status: 403, code: 'not_allowed' })
      }
      desk.close()
    }
    const sponsor = await ObjectiveDesk.open(await signIn(server, people.lucia))
    appended(await sponsor.sign(id, open))
    sponsor.close()
  })

  it('with 409 where nothing has changed since it was proposed or agreed', async () => {
    const id = await writeObjective(client, vendor, 'Once is enough')
    const open = await proposal(await client.propose(id))
    expect(await refusal(() => vendor.propose(id))).toMatchObject({ status: 409, code: 'already_signed' })
    appended(await vendor.sign(id, open))
    expect(await refusal(() => client.propose(id))).toMatchObject({
      status: 409,
      code: 'unchanged_since_agreement',
    })
  })

  it('as a signature is with 409, where it names anything but the open proposal', async () => {
    const id = await writeObjective(client, vendor, 'First wording')
    const nothing = { seq: 1, root: 'a'.repeat(64) }
    expect(await refusal(() => vendor.sign(id, nothing))).toMatchObject({
      status: 409,
      code: 'no_open_proposal',
    })
    const first = await proposal(await client.propose(id))
    expect(await refusal(() => client.sign(id, first))).toMatchObject({ status: 409, code: 'already_signed' })
    client.retitle(id, 'Second wording')
    await allSettled(client, vendor)
    const second = await proposal(await client.propose(id))
    const superseded = { status: 409, code: 'proposal_superseded' }
    for (const stale of [first, { ...second, root: first.root }, { ...second, seq: first.seq }]) {
      expect(await refusal(() => vendor.sign(id, stale))).toMatchObject(superseded)
    }
    appended(await vendor.sign(id, second))
    expect(await refusal(() => vendor.sign(id, second))).toMatchObject({
      status: 409,
      code: 'already_signed',
    })
  })
})

describe('an idempotency key', () => {
  it('answers a repetition as the first time and appends nothing twice, at once or after a restart', async () => {
    const id = await writeObjective(client, vendor, 'Sent over a bad line')
    const expected = contentHashes(client.content(id))
    const before = (await sharedEvents(amara)).length
    const key = randomUUID()
    const send = (): Promise<Answer> => client.propose(id, { expected, key })
    const answers = await Promise.all([send(), send(), send()])
    answers.push(await send())
    await server.kill()
    await server.restart()
    answers.push(await send())
    for (const { status, body } of answers) expect([status, body]).toEqual([200, answers[0]?.body])
    expect((await sharedEvents(amara)).length).toBe(before + 1)
    await Promise.all(
      [client, vendor].map(({ objectives, wins }) =>
        Promise.all([objectives, wins.client, wins.vendor].map((stock) => stock.whenSynced())),
      ),
    )
  })

  it('repeats a refusal too, though the command would pass by now', async () => {
    const id = client.add('Refused once')
    await allSettled(client, vendor)
    const key = randomUUID()
    const expected = contentHashes(client.content(id))
    const first = await client.propose(id, { expected, key })
    expect(first.status).toBe(422)
    client.writeWin('client', id, 'Ours')
    vendor.writeWin('vendor', id, 'Theirs')
    await allSettled(client, vendor)
    const again = await client.propose(id, { expected, key })
    expect([again.status, again.body]).toEqual([first.status, first.body])
    appended(await client.propose(id))
  })

  it('refuses another command with 409, and is one person’s own', async () => {
    const id = await writeObjective(client, vendor, 'One key each')
    const key = randomUUID()
    const open = await proposal(await client.propose(id, { key }))
    const other = await client.sign(id, open, key)
    expect([other.status, other.body]).toEqual([
      409,
      {
        error: {
          code: 'idempotency_key_reused',
          message: 'This key was used for another command; send a new key.',
        },
      },
    ])
    appended(await vendor.sign(id, open, key))
  })
})

describe('what is captured', () => {
  it('equals the logs at the numbers it names, however many edits race with the proposal', async () => {
    const rounds = 24
    const id = await writeObjective(client, vendor, 'Round 0')
    const other = await writeObjective(client, vendor, 'Noise')
    let racing = true
    const noise = async (write: (n: number) => void, desk: ObjectiveDesk): Promise<void> => {
      for (let n = 0; racing; n += 1) {
        write(n)
        await desk.settled()
      }
    }
    const background = [
      noise((n) => client.retitle(other, `Noise ${n}`), client),
      noise((n) => vendor.writeWin('vendor', other, `Noise ${n}`), vendor),
    ]
    const [quiet, race, stale]: [Answer[], Answer[], Answer[]] = [[], [], []]
    for (let round = 1; round <= rounds; round += 3) {
      client.retitle(id, `Round ${round}`)
      await allSettled(client, vendor)
      quiet.push(await client.propose(id))
      client.retitle(id, `Round ${round}, edited in the same second`)
      await allSettled(client, vendor)
      const asked = client.propose(id)
      client.retitle(id, `Round ${round}, edited while it was proposed`)
      vendor.writeWin('vendor', id, `Round ${round}`)
      race.push(await asked)
      await allSettled(client, vendor)
      const expected = contentHashes(client.content(id))
      vendor.writeWin('vendor', id, `Round ${round}, once more`)
      await vendor.settled()
      stale.push(await client.propose(id, { expected }))
    }
    racing = false
    await Promise.all(background)

    const codes = (answers: readonly Answer[]): unknown[] =>
      answers.map(({ status, body }) =>
        status === 200 ? 200 : (body as { error: { code: string } }).error.code,
      )
    expect(new Set(codes(quiet))).toEqual(new Set([200]))
    expect(new Set(codes(stale))).toEqual(new Set(['content_changed']))
    for (const code of codes(race)) expect([200, 'content_changed']).toContain(code)

    const events = await sharedEvents(amara)
    const proposed = events.filter(
      (event): event is RecordedEvent<'objective.proposed'> =>
        event.header.type === 'objective.proposed' &&
        'objectiveId' in event.payload &&
        event.payload.objectiveId === id,
    )
    expect(proposed.length).toBe(codes([...quiet, ...race, ...stale]).filter((code) => code === 200).length)
    for (const event of proposed) {
      const { content, root, partHashes } = event.payload
      expect(contentFromLog(event)).toEqual(content)
      expect(contentHashes(content)).toEqual({ root, partHashes })
    }
    expect(await problemsOf(amara)).toEqual([])
  })

  it('never holds an edit without naming its number, not even one that was being stored at that moment', async () => {
    const rounds = 40
    const id = await writeObjective(client, vendor, 'Round 0')
    const accepted: number[] = []
    for (let round = 1; round <= rounds; round += 1) {
      const { parts, ...rest } = client.content(id)
      const title = `Round ${round}`
      // Foresees an edit that reaches the server at about the same time: from a little before to a little after.
      const expected = contentHashes({ ...rest, parts: { ...parts, title } })
      const asked = client.propose(id, { expected })
      for (let turns = round % 20; turns > 0; turns -= 1)
        await new Promise((resolve) => setImmediate(resolve))
      client.retitle(id, title)
      const answer = await asked
      if (answer.status === 200) accepted.push(appended(answer))
      else expect(answer.body).toMatchObject({ error: { code: 'content_changed' } })
      await client.settled()
    }
    for (const seq of accepted) {
      const event = await proposedAt(seq)
      expect(contentFromLog(event)).toEqual(event.payload.content)
    }
  })

  it('has one hash however its letters are composed, and with half a character in it', async () => {
    const composed = 'Café für Łódź'.normalize('NFC')
    const id = await writeObjective(client, vendor, composed.normalize('NFD'))
    client.describe(id, 'half \uD83D a character')
    client.writeWin('client', id, 'lone \uDC00 \uD800 surrogates')
    await allSettled(client, vendor)
    const here = contentHashes(client.content(id))
    // The proposer still has the halves; the server and the other side got U+FFFD in their place.
    expect(JSON.stringify(client.objectives.doc.getXmlFragment(`text:${id}`))).toContain('\\ud83d')
    expect(contentHashes(vendor.content(id))).toEqual(here)
    const open = await proposal(await client.propose(id, { expected: here }))
    expect(open.root).toBe(here.root)

    client.retitle(id, composed)
    await allSettled(client, vendor)
    expect(contentHashes(client.content(id))).toEqual(here)
    expect((await client.propose(id)).body).toMatchObject({ error: { code: 'already_signed' } })
    appended(await vendor.sign(id, open))
    expect(await problemsOf(daniel)).toEqual([])
  })

  it('covers every part, so that no change goes unnoticed', async () => {
    const id = await writeObjective(client, vendor, 'All parts')
    const { partHashes } = (await proposedAt(appended(await client.propose(id)))).payload
    expect(Object.keys(partHashes).toSorted()).toEqual([...objectiveParts].toSorted())
    expect(new Set(Object.values(partHashes)).size).toBe(objectiveParts.length)
  })
})
