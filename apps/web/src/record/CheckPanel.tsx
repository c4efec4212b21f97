import { ApiError } from '@sweetspot/client'
import { Download, ShieldCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { ErrorSentence } from '../design/ErrorSentence.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { CheckResult } from './CheckResult.tsx'
import { useRecordCheck } from './use-record-check.ts'
import { useRecordDownload } from './use-record-download.ts'

/** The means to check the record: here, or with a file and without this instance. */
export function CheckPanel() {
  const { t } = useTranslation('record')
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
      <div className="mt-3 flex flex-col gap-2 empty:hidden">
        <ErrorSentence message={sentenceOf(check.error, t('verify.failed'))} />
        <ErrorSentence message={sentenceOf(download.error, t('verify.unreadable'))} />
      </div>
      <WhatItProves />
      <Offline savedAs={download.data} />
    </section>
  )
}

function sentenceOf(error: Error | null, unexpected: string): string | null {
  if (error === null) return null
  return error instanceof ApiError ? error.message : unexpected
}

function WhatItProves() {
  const { t } = useTranslation('record')
  return (
    <div className="mt-4 border-t border-line pt-3 text-ink-soft">
      <h3 className="text-xs font-medium text-ink-quiet">{t('verify.whatTitle')}</h3>
      <p className="mt-1">
        {t('verify.proves')} {t('verify.provesNot')}
      </p>
    </div>
  )
}

function Offline({ savedAs }: { savedAs: string | undefined }) {
  const { t } = useTranslation('record')
  return (
    <div className="no-print mt-3 border-t border-line pt-3 text-ink-soft">
      <p role="status" className="mb-1 font-medium text-ink wrap-anywhere empty:hidden">
        {savedAs !== undefined && t('export.done', { name: savedAs })}
      </p>
      <p>
        {t('export.offline')} <code className="whitespace-nowrap text-ink">{t('export.command')}</code>
      </p>
      <p className="mt-1">{t('export.earlier')}</p>
    </div>
  )
}
