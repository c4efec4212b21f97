import {
  asPersonId,
  asPromiseId,
  emptyRelationship,
  type PromiseRecord,
  type RelationshipState,
} from '@sweetspot/domain'
import { memberOf } from '@sweetspot/domain/testing'
import { expect, it } from 'vitest'
import { promiseLists } from './promise-list.ts'

const [client, vendor] = [memberOf('client'), memberOf('vendor')]
const jiWoo = memberOf('vendor', 'member')

function promise(id: string, changes: Partial<PromiseRecord> = {}): PromiseRecord {
  return {
    id: asPromiseId(id),
    owedBy: 'vendor',
    what: id,
    due: '2026-12-01',
    objectiveId: null,
    madeBy: vendor.personId,
    madeAt: '2026-11-01T00:00:00.000Z',
    standing: 'open',
    ownerId: jiWoo.personId,
    handedTo: null,
    reason: '',
    since: '2026-11-01T00:00:00.000Z',
    ...changes,
  }
}

function stateOf(...given: readonly PromiseRecord[]): RelationshipState {
  const members = new Map([client, vendor, jiWoo].map((member) => [member.personId, member]))
  return { ...emptyRelationship, members, promises: new Map(given.map((each) => [each.id, each])) }
}

const today = '2026-12-02'
const acts = (given: PromiseRecord, me: typeof client) =>
  promiseLists(stateOf(given), me, { today }).running[0]?.acts

it('WB128 lists what runs by its last day, and what is settled by when it was, the last first', () => {
  const state = stateOf(
    promise('late', { due: '2026-11-30' }),
    promise('far', { due: '2027-01-01' }),
    promise('asked', { standing: 'asked', ownerId: null }),
    promise('old', { standing: 'kept', since: '2026-11-02T00:00:00.000Z' }),
    promise('new', { standing: 'missed', since: '2026-11-03T00:00:00.000Z' }),
  )
  const { running, settled } = promiseLists(state, client, { today })
  expect(running.map((item) => [item.promise.what, item.isOverdue])).toEqual([
    ['late', true],
    ['asked', false],
    ['far', false],
  ])
  expect(settled.map((item) => item.promise.what)).toEqual(['new', 'old'])
  expect(promiseLists(state, client, { today, objectiveId: 'o' }).running).toEqual([])
})

it('WB129 offers each side what is its own to say, and nothing else', () => {
  const asked = promise('p', { standing: 'asked', ownerId: null })
  expect([acts(asked, client), acts(asked, vendor)]).toEqual([['withdraw'], ['accept', 'decline']])
  expect(acts(promise('p'), client)).toEqual(['kept', 'missed', 'release'])
  expect(acts(promise('p'), vendor)).toEqual(['done', 'handOver'])
  expect(acts(promise('p', { standing: 'done' }), jiWoo)).toEqual(['handOver'])
})

it('WB129 offers to take over what was handed to one, and a lead what nobody owns any more', () => {
  expect(acts(promise('p', { handedTo: vendor.personId }), vendor)?.[0]).toBe('takeOver')
  const orphan = promise('p', { ownerId: asPersonId('who left') })
  expect(acts(orphan, vendor)).toEqual(['takeOver', 'done', 'handOver'])
  expect(acts(orphan, jiWoo)).toEqual(['done'])
})
