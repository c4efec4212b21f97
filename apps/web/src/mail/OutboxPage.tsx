import type { OutboxList } from '@sweetspot/protocol'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { MessagePage } from '../app/MessagePage.tsx'
import { buttonClass } from '../design/Button.tsx'
import { useDates } from '../i18n/use-dates.ts'
import { useSentences } from '../i18n/use-sentences.ts'
import { outboxQuery } from './mail-api.ts'

/** Whom this instance wrote to, and what became of it: envelopes, for the person who set it up. */
export function OutboxPage() {
  const { t } = useTranslation('mail')
  const sentences = useSentences()
  const { data: mails, error } = useQuery(outboxQuery)
  if (error !== null) return <MessagePage title={t('outbox.title')} body={sentences.ofError(error)} />
  if (mails === undefined) return <MessagePage title={t('outbox.loading')} />
  return (
    <main className="mx-auto flex max-w-4xl flex-col gap-4 px-4 py-6">
      <Link to="/account" className={buttonClass('quiet', '-ml-3 self-start')}>
        <ArrowLeft size={16} aria-hidden="true" />
        {t('outbox.back')}
      </Link>
      <header>
        <h1 className="text-lg font-semibold">{t('outbox.title')}</h1>
        <p className="text-ink-soft">{t('outbox.about')}</p>
      </header>
      {mails.length === 0 ? (
        <p className="rounded-card border border-line bg-surface px-4 py-8 text-center">
          {t('outbox.empty')}
        </p>
      ) : (
        <ul className="divide-y divide-line rounded-card border border-line bg-surface">
          {mails.map((mail) => (
            <Envelope key={mail.id} mail={mail} />
          ))}
        </ul>
      )}
    </main>
  )
}

function Envelope({ mail }: { mail: OutboxList['mails'][number] }) {
  const { t } = useTranslation('mail')
  const { moment } = useDates()
  const { recipient, purpose, state, failure, attempts, createdAt, settledAt } = mail
  return (
    <li className="grid gap-x-6 gap-y-0.5 px-4 py-2.5 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <div className="min-w-0">
        <div className="font-medium wrap-anywhere">{recipient}</div>
        <div className="text-xs text-ink-quiet">
          {t(`outbox.purposes.${purpose}`)} · {moment(createdAt)}
        </div>
      </div>
      <div className="min-w-0">
        <div className={state === 'failed' ? 'font-medium' : 'text-ink-soft'}>
          {t(`outbox.states.${state}`, { moment: settledAt === null ? '' : moment(settledAt) })}
        </div>
        {failure !== null && (
          <div className="text-xs text-ink-quiet">
            {t(`outbox.failures.${failure}`)} {attempts > 1 && t('outbox.attempts', { count: attempts })}
          </div>
        )}
      </div>
    </li>
  )
}
