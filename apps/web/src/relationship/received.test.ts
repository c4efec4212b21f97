import { type DocumentState, type LedgerView, Value } from '@sweetspot/client'
import { describe, expect, it } from 'vitest'
import { watchReceived } from './received.ts'

describe('watchReceived', () => {
  it('WB4 waits for every document and the ledger, and stays true when the line drops', () => {
    const one = new Value<DocumentState>({ phase: 'opening' })
    const two = new Value<DocumentState>({ phase: 'opening' })
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
})
