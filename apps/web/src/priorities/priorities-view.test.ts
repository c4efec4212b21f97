import { memberOf, SealedLedger } from '@sweetspot/domain/testing'
import { expect, it } from 'vitest'
import { prioritiesView } from './priorities-view.ts'

const objectives = ['o1', 'o2'].map((id) => ({ id, title: id }))

function give(ledger: SealedLedger, party: 'client' | 'vendor', round: number, o1: number): void {
  const value = { points: { o1, o2: 100 - o1 } }
  ledger.do(memberOf(party), { type: 'sealed.give', topic: 'priorities', round, value })
}

it('WB123 shows a side its own points and of the other’s only that they are in', () => {
  const ledger = new SealedLedger(objectives)
  expect(prioritiesView(ledger.state.sealed, ledger.kept.client, 'client')).toEqual({
    open: null,
    revealed: null,
  })
  ledger.do(memberOf('client'), { type: 'sealed.open', topic: 'priorities' })
  give(ledger, 'vendor', 1, 70)
  const { open } = prioritiesView(ledger.state.sealed, ledger.kept.client, 'client')
  expect(open).toEqual({ round: 1, objectives, ownIn: false, otherIn: true, own: null })
  const theirs = prioritiesView(ledger.state.sealed, ledger.kept.vendor, 'vendor').open
  expect(theirs).toMatchObject({ ownIn: true, otherIn: false, own: { points: { o1: 70, o2: 30 } } })
})

it('WB123 shows match and both sides’ points once they are open, also while a new round runs', () => {
  const ledger = new SealedLedger(objectives)
  ledger.do(memberOf('client'), { type: 'sealed.open', topic: 'priorities' })
  give(ledger, 'vendor', 1, 70)
  give(ledger, 'client', 1, 40)
  ledger.do(memberOf('vendor'), { type: 'sealed.open', topic: 'priorities' })
  const view = prioritiesView(ledger.state.sealed, ledger.kept.client, 'client')
  expect(view.revealed).toMatchObject({ round: 1, match: 70, compared: [{ dearerTo: 'vendor' }, {}] })
  expect(view.open).toMatchObject({ round: 2, ownIn: false, own: null })
})
