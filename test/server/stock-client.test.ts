import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { RunningServer } from '../support/running-server.ts'
import { people, type Session, signIn } from '../support/session.ts'
import { StockClient, until, untilPresence } from '../support/stock-provider.ts'
import { readAwareness, readFrame } from '../support/wire.ts'

let server: RunningServer
let amara: Session
let priya: Session
let daniel: Session
let relationshipId: string
const opened: StockClient[] = []

beforeAll(async () => {
  server = await RunningServer.start()
  amara = await signIn(server, people.amara)
  priya = await signIn(server, people.priya)
  daniel = await signIn(server, people.daniel)
  relationshipId = await amara.relationshipId()
})
afterEach(() => {
  for (const client of opened.splice(0)) client.destroy()
})
afterAll(() => server.dispose())

async function open(session: Session, room: string): Promise<StockClient> {
  const client = await StockClient.open(session, room)
  opened.push(client)
  return client
}

const newPage = (title = 'Minutes'): Promise<string> => amara.createPage(relationshipId, 'table', title)

/** Whether a client ever lost its first socket. */
const neverCut = (client: StockClient): boolean => client.socketCount === 1

describe('a page over the stock provider', () => {
  it('is created over HTTP with its title in it', async () => {
    const place = `/api/relationships/${relationshipId}/documents`
    const { status, body } = await amara.post(place, { scope: 'table', kind: 'page', title: ' Charter ' })
    expect(status).toBe(201)
    expect(body).toEqual({
      document: { name: expect.stringMatching(/./), scope: 'table', kind: 'page', title: 'Charter' },
    })
    const { document } = body as { document: { name: string } }
    const client = await open(daniel, `${relationshipId}/table/${document.name}`)
    expect(client.doc.getMap('meta').toJSON()).toEqual({ title: 'Charter' })
  })

  it('converges between the two parties, and for whoever comes later', async () => {
    const room = await newPage()
    const [ours, theirs] = [await open(amara, room), await open(daniel, room)]
    ours.text.insert(0, 'We agreed. ')
    theirs.text.insert(0, 'So did we. ')
    const both = (client: StockClient) => (): boolean => client.text.length === 22
    await Promise.all([until(ours.doc, both(ours)), until(theirs.doc, both(theirs))])
    expect(theirs.text.toString()).toBe(ours.text.toString())
    const later = await open(priya, room)
    expect(later.text.toString()).toBe(ours.text.toString())
  })

  it('keeps a deletion deleted', async () => {
    const room = await newPage()
    const [ours, theirs] = [await open(amara, room), await open(daniel, room)]
    ours.text.insert(0, 'keep drop')
    await until(theirs.doc, () => theirs.text.length === 9)
    theirs.text.delete(4, 5)
    await until(ours.doc, () => ours.text.length === 4)
    const later = await open(priya, room)
    expect(later.text.toString()).toBe('keep')
  })
})

describe('a client that only reads along', () => {
  it('answers the greeting with an empty step 2 and stays', async () => {
    const room = await newPage()
    const writer = await open(amara, room)
    const idle = await open(daniel, room)
    writer.text.insert(0, 'one')
    await until(idle.doc, () => idle.text.length === 3)
    const answers = idle.sent.map(readFrame).filter(({ kind }) => kind === 'step2')
    // No structs, no deletions.
    expect(answers.map(({ payload }) => [...payload])).toEqual([[0, 0]])
    expect(neverCut(idle)).toBe(true)
  })

  it('may repeat the deletions it knows of, in a voice that it may only read too', async () => {
    const room = `${relationshipId}/voice.client/wins`
    const writer = await open(amara, room)
    writer.text.insert(0, 'our win, rewritten')
    writer.text.delete(7, 11)
    const reader = await open(daniel, room)
    await until(reader.doc, () => reader.text.toString() === 'our win')
    reader.cut()
    await reader.whenOffline()
    await reader.whenSynced()
    const repeated = reader.sent.map(readFrame).filter(({ kind }) => kind === 'step2')
    expect(repeated.at(-1)?.payload.length).toBeGreaterThan(2)
    writer.text.insert(7, '!')
    await until(reader.doc, () => reader.text.toString() === 'our win!')
    expect(reader.socketCount).toBe(2)
  })
})

describe('a client whose connection is cut', () => {
  it('loses nothing that it typed meanwhile', async () => {
    const room = await newPage()
    const [ours, theirs] = [await open(amara, room), await open(daniel, room)]
    ours.text.insert(0, 'before ')
    ours.cut()
    ours.text.insert(7, 'during ')
    await ours.whenOffline()
    ours.text.insert(14, 'offline ')
    await until(theirs.doc, () => theirs.text.toString() === 'before during offline ')
    expect(ours.text.toString()).toBe('before during offline ')
    await ours.whenSynced()
  })

  it('loses nothing that it types in the moment of reconnecting, ahead of its own step 2', async () => {
    const room = await newPage()
    const [ours, theirs] = [await open(amara, room), await open(daniel, room)]
    ours.cut()
    await ours.whenOffline()
    ours.text.insert(0, 'offline ')
    ours.provider.on('status', ({ status }) => {
      if (status === 'connected') ours.text.insert(8, 'again')
    })
    await ours.whenSynced()
    await until(theirs.doc, () => theirs.text.toString() === 'offline again')
    const kinds = ours.sent.map((frame) => readFrame(frame).kind)
    // The case itself: an update, which builds on text the server lacks, left before the step 2 that contains it.
    expect(kinds.lastIndexOf('update')).toBeLessThan(kinds.lastIndexOf('step2'))
    expect(ours.socketCount).toBe(2)
    const later = await open(priya, room)
    expect(later.text.toString()).toBe('offline again')
  })
})

describe('presence', () => {
  interface Person {
    readonly user?: { readonly name: string; readonly party: string }
    readonly cursor?: number
  }
  const seenBy = (client: StockClient, other: StockClient): Person | undefined =>
    client.provider.awareness.getStates().get(other.doc.clientID)

  it('shows everyone with the server’s name and party, whatever a client claims or repeats', async () => {
    const room = await newPage()
    const clients = [await open(amara, room), await open(daniel, room), await open(priya, room)]
    const real = [
      { name: 'Amara Osei', party: 'client' },
      { name: 'Daniel Kowalczyk', party: 'vendor' },
      { name: 'Priya Nair', party: 'client' },
    ]
    clients.forEach((client, cursor) => {
      client.provider.awareness.setLocalState({ user: { name: 'Helen', party: 'vendor' }, cursor })
    })
    for (const viewer of clients) {
      const others = clients.map((other, index) => ({ other, index })).filter(({ other }) => other !== viewer)
      await untilPresence(viewer, () =>
        others.every(({ other, index }) => seenBy(viewer, other)?.cursor === index),
      )
      for (const { other, index } of others)
        expect(seenBy(viewer, other)?.user).toMatchObject(real[index] ?? {})
    }
    // The habit in question: each has sent entries of clients that are not itself.
    for (const client of clients) {
      const entries = client.sent
        .map(readFrame)
        .filter(({ kind }) => kind === 'awareness')
        .flatMap(({ payload }) => readAwareness(payload))
      expect(entries.some(({ clientId }) => clientId !== client.doc.clientID)).toBe(true)
      expect(neverCut(client)).toBe(true)
    }
  })

  it('is echoed to its sender, so that its watchdog hears from the server', async () => {
    const client = await open(amara, await newPage())
    const { awareness } = client.provider
    const echoes = (): number =>
      client.received
        .map(readFrame)
        .filter(({ kind }) => kind === 'awareness')
        .flatMap(({ payload }) => readAwareness(payload))
        .filter(({ clientId }) => clientId === client.doc.clientID).length
    await client.whenDurable()
    const before = echoes()
    expect(before).toBeGreaterThan(0)
    // What the awareness does by itself every 15 s.
    awareness.setLocalState(awareness.getLocalState())
    await client.whenDurable()
    expect(echoes()).toBe(before + 1)
  })

  it('ends for the others when somebody leaves, and is back with their first move', async () => {
    const room = await newPage()
    const [stays, leaves] = [await open(amara, room), await open(daniel, room)]
    leaves.provider.awareness.setLocalState({ cursor: 1 })
    await untilPresence(stays, () => seenBy(stays, leaves) !== undefined)
    leaves.cut()
    await untilPresence(stays, () => seenBy(stays, leaves) === undefined)
    await leaves.whenOffline()
    await leaves.whenSynced()
    leaves.provider.awareness.setLocalState({ cursor: 2 })
    await leaves.whenDurable()
    // What was relayed before is here now, because a socket keeps its order.
    await stays.whenDurable()
    expect(seenBy(stays, leaves)?.cursor).toBe(2)
  })
})

describe('messages of our own', () => {
  const numbersOf = (client: StockClient): Set<number | undefined> =>
    new Set(client.received.map(([number]) => number))

  it('never reach a client that did not ask, and reach one that did', async () => {
    const room = await newPage()
    const stock = await open(amara, room)
    const asking = await open(daniel, room)
    // y-protocols passes over a client's very first state.
    asking.provider.awareness.setLocalState({ cursor: 1 })
    stock.text.insert(0, 'text')
    await until(asking.doc, () => asking.text.length === 4)
    asking.text.insert(4, ' and more')
    await until(stock.doc, () => stock.text.length === 13)
    await asking.whenDurable()
    await untilPresence(stock, () => stock.provider.awareness.getStates().size === 2)
    expect([...numbersOf(stock)].sort()).toEqual([0, 1])
    expect(numbersOf(asking)).toContain(100)
  })
})

describe('a close code from 4400 to 4499', () => {
  /** A client that is expected to be refused. */
  function connect(room: string, headers: Readonly<Record<string, string>>): StockClient {
    const client = new StockClient(server.socketOrigin, room, { headers })
    opened.push(client)
    return client
  }

  it('stops the provider: signed out', async () => {
    const client = connect(await newPage(), { Origin: server.origin, Cookie: 'session=nobody' })
    expect(await client.whenClosed()).toEqual({
      code: 4401,
      reason: 'You are signed out; sign in again to go on.',
    })
    expect(client.provider.shouldConnect).toBe(false)
  })

  it('stops the provider: no such document', async () => {
    const client = connect(`${relationshipId}/table/nothing`, amara.headers)
    expect((await client.whenClosed()).code).toBe(4404)
    expect(client.provider.shouldConnect).toBe(false)
  })

  it('stops the provider: a reader who writes, after being told in words', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    const client = await open(daniel, `${relationshipId}/voice.client/wins`)
    client.text.insert(0, 'their win in our words')
    expect((await client.whenClosed()).code).toBe(4403)
    expect(client.provider.shouldConnect).toBe(false)
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('only the other side can change it'))
    warn.mockRestore()
  })
})
