import type { EventHeader } from '../ledger/event.ts'

import { evolveProposed, evolveSigned } from '../signing/evolve.ts'
import type { CaptureOf, SigningRecord } from '../signing/record.ts'
import type { PageContent } from './content.ts'
import type { PageEvent } from './events.ts'

/** Exact content of a page, as it is signed. */
export type PageCapture = CaptureOf<PageContent>

/** What the ledger says of one page. */
export type PageRecord = SigningRecord<PageContent>

/** Folds an event of one page. */
export function evolvePage(
  record: PageRecord | undefined,
  header: EventHeader,
  event: PageEvent,
): PageRecord {
  switch (event.type) {
    case 'page.proposed':
      return evolveProposed(record, header, event.payload)
    case 'page.signed':
      return evolveSigned(record, header, event.payload.signer)
  }
}
