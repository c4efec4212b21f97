import { Value } from '@sweetspot/client'
import { addObjective, appendRichText, archiveObjective, objectText, setCell } from '@sweetspot/documents'
import {
  asObjectiveId,
  asPersonId,
  contentHashes,
  emptyRelationship,
  newLife,
  type ObjectiveRecord,
  richTextOf,
} from '@sweetspot/domain'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { ObjectiveRegister } from './objective-register.ts'

function setUp() {
  const documents = { objectives: new Y.Doc(), clientWins: new Y.Doc(), vendorWins: new Y.Doc() }
  for (const id of ['a', 'b']) {
    addObjective(documents.objectives, id, '2026-01-01T00:00:00.000Z')
    setCell(documents.objectives, id, 'title', `Title ${id}`)
  }
  const received = new Value(true)
  const ledger = new Value({ state: emptyRelationship })
  return {
    documents,
    received,
    ledger,
    register: new ObjectiveRegister({ documents, received, ledger, today: () => '2026-11-21' }),
  }
}

function recordOf(register: ObjectiveRegister, id: string): ObjectiveRecord {
  const content = register.get().byId.get(id)?.content
  if (content === undefined || content === null) throw new Error('no such objective')
  const signature = { seq: 3, at: '', personId: asPersonId('p'), name: 'P', roles: ['lead'] as const }
  const capture = { content, ...contentHashes(content), basis: [] }
  const signatures = { client: signature, vendor: signature }
  return {
    phase: 'agreed',
    proposal: null,
    agreement: { proposalSeq: 3, at: '', capture, signatures },
    thread: [],
    life: newLife,
  }
}

describe('ObjectiveRegister', () => {
  it('WB4 is not ready, and shows nothing, before everything has arrived', () => {
    const { register, received } = setUp()
    received.set(false)
    expect(register.get()).toMatchObject({ ready: false, active: [] })
    received.set(true)
    expect(register.get().active.map((entry) => entry.id)).toEqual(['a', 'b'])
  })

  it('WB5 computes again only the objective that changed', () => {
    const { register, documents } = setUp()
    const before = register.get()
    appendRichText(objectText(documents.clientWins, 'b'), richTextOf('We gain time'))
    const after = register.get()
    expect(after.byId.get('a')).toBe(before.byId.get('a'))
    expect(after.byId.get('b')?.wins.client).toBe('We gain time')
  })

  it('WB5 notices an edit deep inside a text', () => {
    const { register, documents } = setUp()
    appendRichText(objectText(documents.objectives, 'a'), richTextOf('One'))
    const before = register.get().byId.get('a')
    const paragraph = objectText(documents.objectives, 'a').get(0)
    if (!(paragraph instanceof Y.XmlElement)) throw new Error('no paragraph')
    const text = paragraph.get(0)
    if (!(text instanceof Y.XmlText)) throw new Error('no text')
    text.insert(3, ' two')
    expect(register.get().byId.get('a')).not.toBe(before)
  })

  it('WB6 shows drift once the draft moves on from what was agreed, and none before', () => {
    const { register, documents, ledger } = setUp()
    const objectives = new Map([[asObjectiveId('a'), recordOf(register, 'a')]])
    ledger.set({ state: { ...emptyRelationship, objectives } })
    expect(register.get().byId.get('a')?.standing).toMatchObject({ status: 'active', drift: [] })
    setCell(documents.objectives, 'a', 'due', '2026-09-30')
    expect(register.get().byId.get('a')?.standing.drift).toEqual(['due'])
  })

  it('WB7 keeps archived objectives apart', () => {
    const { register, documents } = setUp()
    archiveObjective(documents.objectives, 'a', '2026-02-01T00:00:00.000Z')
    expect(register.get().active.map((entry) => entry.id)).toEqual(['b'])
    expect(register.get().archived.map((entry) => entry.id)).toEqual(['a'])
  })

  it('WB5 tells its watchers of every change, and of none after it was closed', () => {
    const { register, documents } = setUp()
    let calls = 0
    register.subscribe(() => {
      calls += 1
    })
    setCell(documents.objectives, 'a', 'ref', 'O1')
    expect(calls).toBe(1)
    register.close()
    setCell(documents.objectives, 'a', 'ref', 'O2')
    expect(calls).toBe(1)
  })
})
