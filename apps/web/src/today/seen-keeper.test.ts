import { Value } from '@sweetspot/client'
import { addObjective, appendRichText, objectText, setCell } from '@sweetspot/documents'
import { emptyRelationship, type LedgerEvent, richTextOf } from '@sweetspot/domain'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { ObjectiveRegister } from '../relationship/objective-register.ts'
import { type LastSeen, readLastSeen, textChanges, writeLastSeen } from './last-seen.ts'
import { SeenKeeper } from './seen-keeper.ts'

/** A device, and what happens at the table while nobody looks. */
function setUp() {
  const documents = { objectives: new Y.Doc(), clientWins: new Y.Doc(), vendorWins: new Y.Doc() }
  const kept = new Map<string, string>()
  const memory = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
  const received = new Value(true)
  const ledger = new Value({ state: emptyRelationship, events: [] as readonly LedgerEvent[] })
  let clock = 0
  const visit = () => {
    const register = new ObjectiveRegister({ documents, received, ledger, today: () => '2026-11-21' })
    const keeper = new SeenKeeper({
      documents,
      register,
      ledger,
      now: () => new Date(clock++).toISOString(),
      read: () => readLastSeen(memory, 'amara', 'r'),
      write: (seen) => writeLastSeen(memory, 'amara', { relationshipId: 'r', seen }),
    })
    const news = (): readonly string[] => {
      const seen: LastSeen | null = keeper.seen.get()
      if (seen === null) return ['nothing is known']
      return textChanges(seen, register.get().active).map(({ id, kind, parts }) => `${id} ${kind} ${parts}`)
    }
    return { keeper, news }
  }
  return { documents, received, visit }
}

/** A change that arrives from somebody else. */
function fromOthers(doc: Y.Doc, change: (doc: Y.Doc) => void): void {
  const theirs = new Y.Doc()
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(doc))
  change(theirs)
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(theirs))
}

describe('SeenKeeper', () => {
  it('WB207 on the first visit everything is seen, but not before everything has arrived', () => {
    const { documents, received, visit } = setUp()
    received.set(false)
    const { news } = visit()
    expect(news()).toEqual(['nothing is known'])
    fromOthers(documents.objectives, (doc) => addObjective(doc, 'a', ''))
    received.set(true)
    expect(news()).toEqual([])
  })

  it('WB207 what others write is news, part by part, until it is marked, over visits', () => {
    const { documents, visit } = setUp()
    addObjective(documents.objectives, 'a', '')
    const first = visit()
    first.keeper.close()
    fromOthers(documents.objectives, (doc) => {
      setCell(doc, 'a', 'title', 'Leave the data centre')
      addObjective(doc, 'b', '')
    })
    fromOthers(documents.vendorWins, (doc) => appendRichText(objectText(doc, 'a'), richTextOf('A reference')))
    const second = visit()
    const news = ['a changed title,vendor', 'b new title,description,client,vendor,fields']
    expect(second.news()).toEqual(news)
    second.keeper.close()
    const third = visit()
    expect(third.news()).toEqual(news)
    const undo = third.keeper.markSeen()
    expect(third.news()).toEqual([])
    undo()
    expect(third.news()).toEqual(news)
    third.keeper.markSeen()
    third.keeper.close()
    expect(visit().news()).toEqual([])
  })

  it('WB207 own words are never news, and do not hide another’s in the same objective', () => {
    const { documents, visit } = setUp()
    addObjective(documents.objectives, 'a', '')
    const { keeper, news } = visit()
    setCell(documents.objectives, 'a', 'title', 'Mine')
    addObjective(documents.objectives, 'mine', '')
    expect(news()).toEqual([])
    fromOthers(documents.objectives, (doc) => setCell(doc, 'a', 'due', '2026-12-01'))
    expect(news()).toEqual(['a changed fields'])
    setCell(documents.objectives, 'a', 'title', 'Mine again')
    expect(news()).toEqual(['a changed fields'])
    keeper.close()
    expect(visit().news()).toEqual(['a changed fields'])
  })

  it('WB207 a visit in which nothing was news lasts until its end', () => {
    const { visit } = setUp()
    const first = visit()
    const begun = first.keeper.seen.get()?.at
    first.keeper.close()
    const kept = visit().keeper.seen.get()?.at
    expect(kept !== undefined && begun !== undefined && kept > begun).toBe(true)
  })

  it('WB207 keeps no words on the device', () => {
    const { documents, visit } = setUp()
    addObjective(documents.objectives, 'a', '')
    setCell(documents.objectives, 'a', 'title', 'Secret')
    const { keeper } = visit()
    expect(JSON.stringify(keeper.seen.get())).not.toContain('Secret')
  })
})
