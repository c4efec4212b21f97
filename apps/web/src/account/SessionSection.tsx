import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { ErrorSentence } from '../design/ErrorSentence.tsx'
import { useToast } from '../design/use-toast.ts'
import { useDates } from '../i18n/use-dates.ts'
import { useSentences } from '../i18n/use-sentences.ts'
import { AccountSection } from './AccountSection.tsx'
import { endSession, sessionsQuery } from './account-api.ts'
import type { SessionView } from './session-view.ts'

/** Where one is signed in, and the way to sign out there. */
export function SessionSection() {
  const { t } = useTranslation('account')
  const sentences = useSentences()
  const queryClient = useQueryClient()
  const toast = useToast()
  const { data: sessions = [], error: unread } = useQuery(sessionsQuery)
  const ending = useMutation({
    mutationFn: async (those: readonly SessionView[]) => {
      for (const session of those) await endSession(session)
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  })
  const others = sessions.filter(({ current }) => !current)
  const end = (those: readonly SessionView[], text: string): void =>
    ending.mutate(those, { onSuccess: () => toast({ text }) })
  const error = ending.error ?? unread
  return (
    <AccountSection title={t('sessions.title')}>
      <ul className="divide-y divide-line">
        {sessions.map((session) => (
          <SessionRow
            key={session.handle}
            session={session}
            isBusy={ending.isPending}
            onEnd={(device) => end([session], t('sessions.ended', { device }))}
          />
        ))}
      </ul>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        {others.length > 0 ? (
          <Button disabled={ending.isPending} onClick={() => end(others, t('sessions.endedOthers'))}>
            {t('sessions.endOthers')}
          </Button>
        ) : (
          sessions.length > 0 && <p className="text-ink-quiet">{t('sessions.none')}</p>
        )}
        <ErrorSentence message={error === null ? null : sentences.ofError(error)} />
      </div>
    </AccountSection>
  )
}

interface SessionRowProps {
  readonly session: SessionView
  readonly isBusy: boolean
  readonly onEnd: (device: string) => void
}

function SessionRow({ session, isBusy, onEnd }: SessionRowProps) {
  const { t } = useTranslation('account')
  const { browser, system } = session.device
  const since = useDates().moment(session.createdAt)
  const device =
    browser !== null && system !== null
      ? t('device.both', { browser, system })
      : (browser ?? system ?? t('device.unknown'))
  return (
    <li className="flex min-h-12 items-center gap-3 py-1.5">
      <div className="min-w-0 flex-1">
        <div className="font-medium">{device}</div>
        <div className="text-xs text-ink-quiet">{t('sessions.since', { since })}</div>
      </div>
      {session.current ? (
        <span className="rounded-full bg-hover px-2 py-0.5 text-xs font-medium">{t('sessions.current')}</span>
      ) : (
        <Button
          look="quiet"
          disabled={isBusy}
          aria-label={t('sessions.endLabel', { device, since })}
          onClick={() => onEnd(device)}
        >
          {t('sessions.end')}
        </Button>
      )}
    </li>
  )
}
