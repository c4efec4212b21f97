import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Avatar } from '../design/Avatar.tsx'
import { useDates } from '../i18n/use-dates.ts'
import { useLimitWords } from '../signing/use-limit-words.ts'
import type { MemberView } from './people-view.ts'

/** A member: name, roles in words, who stands in, and what can be done. */
export function MemberRow({ view, action }: { view: MemberView; action?: ReactNode }) {
  const { t } = useTranslation(['members', 'app'])
  const { day, moment } = useDates()
  const { member, isMe, roles, deputy, limit } = view
  const limitWords = useLimitWords()
  return (
    <li className="flex min-h-14 items-center gap-3 px-4 py-2">
      <Avatar name={member.name} party={member.party} decorative />
      <div className="min-w-0 flex-1">
        <div className="font-medium wrap-anywhere">
          {member.name}
          {isMe && <span className="font-normal text-ink-quiet"> ({t('you')})</span>}
        </div>
        <div className="text-ink-soft">{roles.map((role) => t(`app:roles.${role}`)).join(', ')}</div>
        {limit !== null && <div className="text-xs text-ink-quiet">{limitWords(limit)}</div>}
        {member.auditorUntil !== undefined && (
          <div className="text-xs text-ink-quiet">
            {t('auditorUntil', { until: moment(member.auditorUntil) })}
          </div>
        )}
        {deputy !== null && (
          <div className="text-xs text-ink-quiet">
            {t('deputy', { name: deputy.name, from: day(deputy.from), until: day(deputy.until) })}
          </div>
        )}
      </div>
      {action}
    </li>
  )
}
