import type { RecordVerdict, SignedHead } from '@sweetspot/domain'
import { CircleCheck, OctagonAlert } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { useFormats } from '../i18n/use-formats.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { Fingerprint } from './Fingerprint.tsx'
import { ProblemList } from './ProblemList.tsx'
import { type RecordCheck, rememberHeads } from './use-record-check.ts'
import { verdictView } from './verdict-view.ts'

/** What a check found, in words; then the ends and the key, for those who compare them. */
export function CheckResult({ check }: { check: RecordCheck }) {
  const { t } = useTranslation('record')
  const { answer } = check
  if (answer.kind === 'unsupported') return t('verify.unsupported', { command: t('export.command') })
  if (answer.kind === 'unreadable') return t('verify.unreadable')
  return (
    <>
      <Verdict verdict={answer.verdict} check={check} />
      <Ends heads={answer.verdict.heads} />
    </>
  )
}

function Verdict({ verdict, check }: { verdict: RecordVerdict; check: RecordCheck }) {
  const { t } = useTranslation('record')
  const dates = useFormats()
  const view = verdictView(verdict)
  const checked = t('verify.checkedAt', { moment: dates.exact(check.checkedAt) })
  if (view.tone !== 'good') {
    const title = { rewritten: 'verify.rewritten', new_key: 'verify.newKey', bad: 'verify.bad' } as const
    return (
      <div className="rounded-control border-2 border-ink bg-sunken px-3 py-2">
        <p className="flex items-start gap-2 font-semibold">
          <OctagonAlert size={18} aria-hidden="true" className="mt-px shrink-0" />
          {t(title[view.tone])}
        </p>
        <ProblemList problems={view.problems} />
        <p className="mt-2">{t('verify.keep')}</p>
        {view.tone === 'new_key' && <AcceptKey heads={verdict.heads} />}
        <p className="mt-2 text-xs text-ink-quiet">{checked}</p>
      </div>
    )
  }
  const { before, remembered } = check
  return (
    <div className="rounded-control border border-line bg-sunken px-3 py-2">
      <p className="flex items-start gap-2 font-semibold">
        <CircleCheck size={18} aria-hidden="true" className="mt-px shrink-0" />
        {t('verify.good', { count: view.events })}
      </p>
      <p className="mt-1 text-xs text-ink-quiet">
        {checked}{' '}
        {before === null
          ? remembered && t('verify.first')
          : t('verify.continues', { moment: dates.exact(before.checkedAt) })}
        {!remembered && ` ${t('verify.notRemembered')}`}
      </p>
    </div>
  )
}

function AcceptKey({ heads }: { heads: readonly SignedHead[] }) {
  const { t } = useTranslation('record')
  const { id } = useRelationship()
  const [accepted, setAccepted] = useState(false)
  if (accepted) return <p className="mt-2 font-medium">{t('verify.accepted')}</p>
  return (
    <>
      <p className="mt-2">{t('verify.acceptBody')}</p>
      <Button
        className="mt-2"
        onClick={() => setAccepted(rememberHeads(id, heads, new Date().toISOString()))}
      >
        {t('verify.accept')}
      </Button>
    </>
  )
}

function Ends({ heads }: { heads: readonly SignedHead[] }) {
  const { t } = useTranslation('record')
  const written = heads.filter(({ chain, seq }) => chain === 'shared' || seq > 0)
  const keys = [...new Set(heads.map(({ publicKey }) => publicKey))]
  return (
    <dl className="mt-3 flex flex-col gap-2 text-xs">
      {written.map(({ chain, seq, hash }) => {
        const name = t(chain === 'shared' ? 'verify.end' : 'verify.endOwn', { number: seq })
        return <Named key={chain} name={name} value={hash} />
      })}
      {keys.map((key) => (
        <Named key={key} name={t('verify.key')} value={key} />
      ))}
    </dl>
  )
}

function Named({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt className="text-ink-quiet">{name}</dt>
      <dd>
        <Fingerprint value={value} name={name} />
      </dd>
    </div>
  )
}
