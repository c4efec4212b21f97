import { expect } from 'vitest'
import * as Y from 'yjs'
import { RawSocket } from './raw-socket.ts'
import { RunningServer } from './running-server.ts'
import { people, type Session, send, signIn } from './session.ts'
import { StockClient, until } from './stock-provider.ts'
import { replayed } from './stored-data.ts'
import { readFrame, wire } from './wire.ts'

/** What an attack is given: a page with two honest people in it, and a third who is not honest. */
export interface Attack {
  readonly room: string
  /** A socket of the third, greeted. */
  readonly raw: RawSocket
  readonly amara: StockClient
  readonly daniel: StockClient
}

/** A running server with people of both sides, beside whom somebody misbehaves. */
export class Arena {
  readonly server: RunningServer
  readonly amara: Session
  readonly daniel: Session
  readonly eve: Session
  readonly relationshipId: string

  private constructor(
    server: RunningServer,
    [amara, daniel, eve]: readonly [Session, Session, Session],
    relationshipId: string,
  ) {
    this.server = server
    this.amara = amara
    this.daniel = daniel
    this.eve = eve
    this.relationshipId = relationshipId
  }

  static async open(): Promise<Arena> {
    const server = await RunningServer.start()
    const amara = await signIn(server, people.amara)
    const sessions = [amara, await signIn(server, people.daniel), await signIn(server, people.priya)] as const
    return new Arena(server, sessions, await amara.relationshipId())
  }

  /** Opens a socket of the third person to a room; resolves when the server has greeted it. */
  async greeted(room: string, session: Session = this.eve): Promise<RawSocket> {
    const raw = new RawSocket(`${this.server.socketOrigin}/sync/${room}`, session.headers)
    await raw.frame((frame) => readFrame(frame).kind === 'step1')
    // An empty step 2: from now on nothing may be missing.
    raw.send(wire.step2(Uint8Array.of(0, 0)))
    return raw
  }

  /**
   * Lets somebody misbehave beside two honest people; returns the code that ended the offender. Fails unless the honest
   * still write to each other, the server answers, and the stored log holds what they see.
   */
  async attack(act: (attack: Attack) => void | Promise<void>): Promise<number> {
    const room = await this.amara.createPage(this.relationshipId, 'table', 'Arena')
    const amara = await StockClient.open(this.amara, room)
    const daniel = await StockClient.open(this.daniel, room)
    const raw = await this.greeted(room)
    try {
      amara.text.insert(0, 'before')
      await until(daniel.doc, () => daniel.text.toString() === 'before')
      await act({ room, raw, amara, daniel })
      const { code } = await raw.whenEnded()
      await this.expectUnharmed(room, amara, daniel)
      return code
    } finally {
      for (const client of [amara, daniel]) client.destroy()
      raw.terminate()
    }
  }

  async expectUnharmed(room: string, amara: StockClient, daniel: StockClient): Promise<void> {
    const text = amara.text.toString()
    amara.text.insert(text.length, ', mine')
    await until(daniel.doc, () => daniel.text.toString() === `${text}, mine`)
    daniel.text.insert(0, 'theirs, ')
    await until(amara.doc, () => amara.text.toString() === `theirs, ${text}, mine`)
    expect([amara.socketCount, daniel.socketCount]).toEqual([1, 1])
    expect((await send(`${this.server.origin}/health`)).status).toBe(200)
    await Promise.all([amara.whenDurable(), daniel.whenDurable()])
    const stored = replayed(this.server, room)
    for (const doc of [amara.doc, daniel.doc]) {
      expect(Y.encodeStateVector(stored)).toEqual(Y.encodeStateVector(doc))
      expect(stored.getXmlFragment('content').toString()).toBe(doc.getXmlFragment('content').toString())
    }
    expect(stored.store.pendingStructs).toBeNull()
  }

  dispose(): Promise<void> {
    return this.server.dispose()
  }
}
