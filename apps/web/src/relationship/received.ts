import { type DocumentState, type LedgerView, Value, type Watchable } from '@sweetspot/client'

/** Turns true, for good, once every document and the ledger have arrived completely at least once. */
export function watchReceived(
  documents: readonly Watchable<DocumentState>[],
  ledger: Watchable<Pick<LedgerView, 'phase'>>,
): Watchable<boolean> {
  const received = new Value(false)
  const arrived = new Set<Watchable<DocumentState>>()
  let ledgerArrived = false
  const check = (): void => {
    for (const document of documents) {
      const { phase } = document.get()
      if (phase === 'live' || phase === 'reconnecting') arrived.add(document)
    }
    ledgerArrived ||= ledger.get().phase === 'live'
    if (ledgerArrived && arrived.size === documents.length) received.set(true)
  }
  for (const source of [...documents, ledger]) source.subscribe(check)
  check()
  return received
}
