import { ChevronRight, Download, ShieldCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useMediaQuery } from '../app/use-media-query.ts'
import { Button } from '../design/Button.tsx'
import { ErrorSentence } from '../design/ErrorSentence.tsx'
import { useSentences } from '../i18n/use-sentences.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { CheckResult } from './CheckResult.tsx'
import { useRecordCheck } from './use-record-check.ts'
import { useRecordDownload } from './use-record-download.ts'

/** The means to check the record: here, or with a file and without this instance. */
export function CheckPanel() {
  const { t } = useTranslation('record')
  const sentences = useSentences()
  const { id } = useRelationship()
  const check = useRecordCheck(id)
  const download = useRecordDownload(id)
  const checked = check.data
  return (
    <section
      aria-labelledby="check"
      className={`rounded-card border border-line bg-surface p-4 ${checked === undefined ? 'no-print' : ''}`}
    >
      <h2 id="check" className="font-semibold">
        {t('verify.title')}
      </h2>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button look="primary" disabled={check.isPending} onClick={() => check.mutate()}>
          <ShieldCheck size={16} aria-hidden="true" />
          {t(check.isPending ? 'verify.working' : checked === undefined ? 'verify.start' : 'verify.again')}
        </Button>
        <Button disabled={download.isPending} onClick={() => download.mutate()}>
          <Download size={16} aria-hidden="true" />
          {t(download.isPending ? 'export.working' : 'export.start')}
        </Button>
      </div>
      <div role="status" className="mt-3 empty:hidden">
        {checked !== undefined && !check.isPending && <CheckResult key={checked.checkedAt} check={checked} />}
      </div>
      {(check.error !== null || download.error !== null) && (
        <div className="mt-3 flex flex-col gap-2">
          <ErrorSentence message={check.error && sentences.ofError(check.error, t('verify.failed'))} />
          <ErrorSentence
            message={download.error && sentences.ofError(download.error, t('verify.unreadable'))}
          />
        </div>
      )}
      <p role="status" className="no-print mt-3 font-medium wrap-anywhere empty:hidden">
        {download.data !== undefined && t('export.done', { name: download.data })}
      </p>
      <HowItWorks />
    </section>
  )
}

/** Open where there is room for it; on a phone the record itself comes first. */
function HowItWorks() {
  const { t } = useTranslation('record')
  const hasRoom = useMediaQuery('(min-width: 64rem)')
  return (
    <details open={hasRoom} className="mt-4 border-t border-line pt-3 text-ink-soft print:not-open:hidden">
      <summary className="flex min-h-6 items-center text-xs font-medium text-ink-quiet pointer-coarse:min-h-11">
        <ChevronRight size={14} aria-hidden="true" className="mr-1 in-open:rotate-90" />
        {t('verify.whatTitle')}
      </summary>
      <p className="mt-1">
        {t('verify.proves')} {t('verify.provesNot')}
      </p>
      <div className="no-print mt-3 border-t border-line pt-3">
        <p>
          {t('export.offline')} <code className="whitespace-nowrap text-ink">{t('export.command')}</code>
        </p>
        <p className="mt-1">{t('export.earlier')}</p>
      </div>
    </details>
  )
}
