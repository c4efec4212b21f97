import { type DocumentState, type LedgerView, Value, type Watchable } from '@sweetspot/client'

/** Turns true, for good, once every document and the ledger have arrived completely, now or on an earlier visit. */
export function watchReceived(
  documents: readonly Watchable<DocumentState>[],
  ledger: Watchable<Pick<LedgerView, 'phase'>>,
): Watchable<boolean> {
  const received = new Value(false)
  const arrived = new Set<Watchable<DocumentState>>()
  let ledgerArrived = false
  const check = (): void => {
    for (const document of documents) {
      if (isKnown(document.get())) arrived.add(document)
    }
    const { phase } = ledger.get()
    ledgerArrived ||= phase === 'live' || phase === 'reconnecting'
    if (ledgerArrived && arrived.size === documents.length) received.set(true)
  }
  for (const source of [...documents, ledger]) source.subscribe(check)
  check()
  return received
}

function isKnown({ phase }: DocumentState): boolean {
  switch (phase) {
    case 'reading':
    case 'kept':
    case 'live':
    case 'reconnecting':
      return true
    case 'opening':
    case 'closed':
      return false
  }
}
