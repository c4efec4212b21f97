import { type DocumentState, type LedgerView, Value } from '@sweetspot/client'
import { describe, expect, it } from 'vitest'
import { watchReceived } from './received.ts'

describe('watchReceived', () => {
  it('WB4 waits for every document and the ledger, and stays true when the line drops', () => {
    const one = new Value<DocumentState>({ phase: 'opening', unsaved: 0, missing: false })
    const two = new Value<DocumentState>({ phase: 'opening', unsaved: 0, missing: false })
    const ledger = new Value<Pick<LedgerView, 'phase'>>({ phase: 'opening' })
    const received = watchReceived([one, two], ledger)
    one.set({ phase: 'live', unsaved: 0, answering: true })
    ledger.set({ phase: 'live' })
    expect(received.get()).toBe(false)
    two.set({ phase: 'closed', reason: 'notFound', unsaved: 0 })
    expect(received.get()).toBe(false)
    two.set({ phase: 'live', unsaved: 0, answering: true })
    expect(received.get()).toBe(true)
    two.set({ phase: 'reconnecting', unsaved: 1 })
    expect(received.get()).toBe(true)
  })

  it('WB4 takes what an earlier visit left on this device', () => {
    const document = new Value<DocumentState>({ phase: 'opening', unsaved: 0, missing: false })
    const ledger = new Value<Pick<LedgerView, 'phase'>>({ phase: 'reconnecting' })
    const received = watchReceived([document], ledger)
    expect(received.get()).toBe(false)
    document.set({ phase: 'kept', unsaved: 2 })
    expect(received.get()).toBe(true)
  })
})
