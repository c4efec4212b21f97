import { noKeptAnswers } from '@sweetspot/domain'
import { memberOf, SealedLedger } from '@sweetspot/domain/testing'
import { expect, it } from 'vitest'
import { soughtView } from './sought-view.ts'

function give(ledger: SealedLedger, party: 'client' | 'vendor', round: number, words: string): void {
  const category = party === 'client' ? 'reduced_cost' : 'margin'
  const value = { items: [{ id: `${party} 1`, category, words }] } as const
  ledger.do(memberOf(party), { type: 'sealed.give', topic: 'value_sought', round, value })
}

it('WB121 shows a side its own sealed answer and of the other only that it is in', () => {
  const ledger = new SealedLedger()
  give(ledger, 'vendor', 1, 'A reference')
  const client = soughtView(ledger.state.sealed, ledger.kept.client, 'client')
  expect(client).toEqual({
    round: 1,
    isOpen: true,
    ownIn: false,
    otherIn: true,
    own: null,
    revealed: null,
  })
  const vendor = soughtView(ledger.state.sealed, ledger.kept.vendor, 'vendor')
  expect(vendor).toMatchObject({ ownIn: true, otherIn: false, own: { items: [{ words: 'A reference' }] } })
})

it('WB121 shows both once they were opened, and those still while a new round is open', () => {
  const ledger = new SealedLedger()
  give(ledger, 'vendor', 1, 'A reference')
  give(ledger, 'client', 1, 'Less cost')
  ledger.do(memberOf('client'), { type: 'sealed.open', topic: 'value_sought' })
  const view = soughtView(ledger.state.sealed, noKeptAnswers, 'client')
  expect(view).toMatchObject({ round: 2, isOpen: true, ownIn: false })
  expect(view.revealed?.vendor.items[0]?.words).toBe('A reference')
  expect(view.own?.items[0]?.words).toBe('Less cost')
})
