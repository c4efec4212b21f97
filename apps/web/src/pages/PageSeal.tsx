import { asPageId, pageParts, signingStanding } from '@sweetspot/domain'
import type { PageSummary } from '@sweetspot/protocol'
import { FileText } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Seal } from '../design/Seal.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useWatchable } from '../relationship/use-watchable.ts'
import { isCharter } from './page-list.ts'

/** What a page is in a list: a sheet, or the seal where it was put to the other side or is meant to be. */
export function PageSeal({ page }: { page: PageSummary }) {
  const { t } = useTranslation('pages')
  const { replica, short } = useRelationship()
  const record = useWatchable(replica.ledger.view).state.pages.get(asPageId(page.name))
  if (page.scope !== 'table' || (record === undefined && !isCharter(page))) {
    return (
      <span className="flex w-10 shrink-0 justify-center">
        <FileText size={16} aria-hidden="true" className="text-ink-quiet" />
      </span>
    )
  }
  const { signedBy, drift } = signingStanding(pageParts, record, page.partHashes)
  const company = signedBy.client ? short.client : short.vendor
  const both = signedBy.client && signedBy.vendor
  const key =
    drift.length > 0 ? 'drifted' : both ? 'both' : signedBy.client || signedBy.vendor ? 'one' : 'none'
  return (
    <span className="flex w-10 shrink-0 justify-center">
      <Seal signedBy={signedBy} drifted={drift.length > 0} label={t(`seal.${key}`, { company })} />
    </span>
  )
}
