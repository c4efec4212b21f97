import { useTranslation } from 'react-i18next'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useWatchable } from '../relationship/use-watchable.ts'
import { fingerprintGroups } from './fingerprint-groups.ts'

/** What this page is; on paper also where the record ends. */
export function RecordHeader() {
  const { t } = useTranslation('record')
  const { replica } = useRelationship()
  const { shared } = useWatchable(replica.ledger.view).heads
  return (
    <header>
      <h1 className="text-lg font-semibold">{t('title')}</h1>
      <p className="text-ink-soft">{t('about')}</p>
      {shared !== undefined && (
        <p className="print-foot hidden font-mono print:block">
          {t('print.end', { number: shared.seq, fingerprint: fingerprintGroups(shared.hash) })}
        </p>
      )}
    </header>
  )
}
