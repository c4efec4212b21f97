import { Value } from '@sweetspot/client'
import { addObjective, appendRichText, objectText, setCell } from '@sweetspot/documents'
import {
  asObjectiveId,
  contentHashes,
  newLife,
  type ObjectiveRecord,
  type Party,
  type PersonId,
  type RelationshipState,
  richTextOf,
} from '@sweetspot/domain'
import { MembershipLedger } from '@sweetspot/domain/testing'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { ObjectiveRegister } from '../relationship/objective-register.ts'
import { todayView } from './today-view.ts'

const now = '2026-11-21T12:00:00.000Z'
const today = '2026-11-21'

/** A relationship in memory: a lead and a member of each side, and objectives written for a case. */
class Case {
  readonly people = new MembershipLedger()
  readonly amara = this.people.enter('Amara', 'client', 'lead')
  readonly priya = this.people.enter('Priya', 'client', 'member')
  readonly daniel = this.people.enter('Daniel', 'vendor', 'lead')
  readonly viewer = this.people.enter('Vera', 'vendor', 'viewer')
  readonly documents = { objectives: new Y.Doc(), clientWins: new Y.Doc(), vendorWins: new Y.Doc() }
  readonly #objectives = new Map<string, ObjectiveRecord>()
  readonly #ledger = new Value({ state: this.people.state })
  readonly register = new ObjectiveRegister({
    documents: this.documents,
    received: new Value(true),
    ledger: this.#ledger,
    today: () => today,
  })

  write(id: string, { client = '', vendor = '', due = '' } = {}): void {
    addObjective(this.documents.objectives, id, now)
    setCell(this.documents.objectives, id, 'title', `Title ${id}`)
    setCell(this.documents.objectives, id, 'due', due)
    if (client !== '') appendRichText(objectText(this.documents.clientWins, id), richTextOf(client))
    if (vendor !== '') appendRichText(objectText(this.documents.vendorWins, id), richTextOf(vendor))
  }

  /** Records signatures under the text as it stands: of both sides an agreement, of one a proposal. */
  sign(id: string, ...parties: readonly Party[]): void {
    const content = this.register.get().byId.get(id)?.content
    if (content === undefined || content === null) throw new Error('no such objective')
    const capture = { content, ...contentHashes(content), basis: [] }
    const of = (party: Party) => ({
      seq: 3,
      at: '2026-11-19T12:00:00.000Z',
      personId: party === 'client' ? this.amara : this.daniel,
      name: party === 'client' ? 'Amara' : 'Daniel',
      roles: ['lead'] as const,
    })
    const rest = { thread: [], life: newLife } as const
    const [first = 'client'] = parties
    const [seq, at] = [3, '2026-11-19T12:00:00.000Z']
    this.#objectives.set(
      id,
      parties.length === 2
        ? {
            ...rest,
            phase: 'agreed',
            proposal: null,
            agreement: {
              proposalSeq: seq,
              at,
              capture,
              signatures: { client: of('client'), vendor: of('vendor') },
            },
          }
        : {
            ...rest,
            phase: 'proposed',
            proposal: { seq, at, party: first, capture, signatures: { [first]: of(first) } },
            agreement: null,
          },
    )
    this.#ledger.set({ state: this.state })
  }

  get state(): RelationshipState {
    const objectives = new Map([...this.#objectives].map(([id, record]) => [asObjectiveId(id), record]))
    return { ...this.people.state, objectives }
  }

  seenBy(personId: PersonId) {
    const me = this.people.state.members.get(personId)
    if (me === undefined) throw new Error('no such member')
    const { active: entries } = this.register.get()
    const { yours, ours, theirs, clocks, seal } = todayView({ entries, state: this.state, me, now, today })
    const names = (groups: typeof yours): readonly string[] =>
      groups.flatMap(({ items }) => items.map(({ kind, id }) => `${kind} ${id}`))
    return { yours: names(yours), ours: names(ours), theirs: names(theirs), clocks, seal }
  }
}

describe('todayView', () => {
  it('WB204 a proposal is the other side’s move: of those who may sign it, and told as such to those who may not', () => {
    const one = new Case()
    one.write('a', { client: 'Time', vendor: 'Fame' })
    one.sign('a', 'client')
    expect(one.seenBy(one.daniel)).toMatchObject({ yours: ['sign a'], ours: [], theirs: [] })
    expect(one.seenBy(one.viewer)).toMatchObject({ yours: [], ours: ['sideSigns a'], theirs: [] })
    expect(one.seenBy(one.amara)).toMatchObject({ yours: [], ours: [], theirs: ['otherSigns a'] })
  })

  it('WB204 a draft waits for the side that has not written what it gains, then for whoever may propose it', () => {
    const one = new Case()
    one.write('a', { client: 'Time' })
    one.write('b', { client: 'Time', vendor: 'Fame' })
    one.write('c')
    expect(one.seenBy(one.daniel).yours).toEqual(['writeWin a', 'writeWin c', 'propose b'])
    expect(one.seenBy(one.amara)).toMatchObject({
      yours: ['writeWin c', 'propose b'],
      theirs: ['otherWritesWin a'],
    })
    expect(one.seenBy(one.priya).yours).toEqual(['writeWin c'])
    expect(one.seenBy(one.viewer).yours).toEqual([])
  })

  it('WB204 what changed since both signed waits for whoever may sign again', () => {
    const one = new Case()
    one.write('a', { client: 'Time', vendor: 'Fame' })
    one.sign('a', 'client', 'vendor')
    expect(one.seenBy(one.amara).yours).toEqual([])
    setCell(one.documents.objectives, 'a', 'title', 'Another')
    expect(one.seenBy(one.amara).yours).toEqual(['signAgain a'])
    expect(one.seenBy(one.priya).yours).toEqual([])
  })

  it('WB204 an open invitation is shown to the leads of the side that made it, and to nobody else', () => {
    const one = new Case()
    one.people.invite(one.amara, 'client', 'member')
    expect(one.seenBy(one.amara).ours).toEqual(['colleagueInvited invitation 1'])
    expect(one.seenBy(one.priya).ours).toEqual([])
    expect(one.seenBy(one.daniel)).toMatchObject({ yours: [], ours: [], theirs: [] })
  })

  it('WB205 due dates of the next two weeks and those that have passed run, the most urgent first', () => {
    const one = new Case()
    one.write('soon', { due: '2026-11-30' })
    one.write('far', { due: '2026-12-30' })
    one.write('over', { due: '2026-11-18' })
    one.write('unclear', { due: 'in spring' })
    expect(one.seenBy(one.amara).clocks.map(({ id, inDays }) => [id, inDays])).toEqual([
      ['over', -3],
      ['soon', 9],
    ])
  })

  it('WB206 the seal counts what each side signed, and as current only what both did and nobody changed', () => {
    const one = new Case()
    for (const id of ['a', 'b', 'c', 'd']) one.write(id, { client: 'Time', vendor: 'Fame' })
    one.sign('a', 'client', 'vendor')
    one.sign('b', 'client', 'vendor')
    one.sign('c', 'vendor')
    setCell(one.documents.objectives, 'b', 'due', '2027-01-01')
    expect(one.seenBy(one.amara).seal).toEqual({
      active: 4,
      signedBy: { client: 2, vendor: 3 },
      current: 1,
      drifted: 1,
    })
  })
})
