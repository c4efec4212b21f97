import { useTranslation } from 'react-i18next'
import { Notice } from '../design/Notice.tsx'
import { useIsMissing } from '../relationship/use-is-missing.ts'

/** Today before everything has arrived. */
export function TodaySkeleton() {
  const { t } = useTranslation(['today', 'objectives'])
  if (useIsMissing()) return <Notice>{t('objectives:notOnDevice')}</Notice>
  return (
    <div aria-busy="true" className="max-w-3xl space-y-3">
      <p className="sr-only">{t('loading')}</p>
      {[1, 2, 3].map((line) => (
        <div key={line} aria-hidden="true" className="h-16 animate-pulse rounded-card bg-sunken" />
      ))}
    </div>
  )
}
