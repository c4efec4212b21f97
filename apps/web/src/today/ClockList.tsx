import { Link } from '@tanstack/react-router'
import { Clock as ClockIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useDates } from '../i18n/use-dates.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import type { Clock } from './running-clocks.ts'

/** What is due soon or overdue, the most urgent first. */
export function ClockList({ clocks }: { clocks: readonly Clock[] }) {
  const { t } = useTranslation(['today', 'objectives'])
  const { id: relationshipId } = useRelationship()
  const dates = useDates()
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
      {clocks.map(({ id, title, day, inDays }) => (
        <li key={id}>
          <Link
            to="/r/$relationshipId/objectives/$objectiveId"
            params={{ relationshipId, objectiveId: id }}
            className="block px-4 py-3 hover:bg-hover focus-visible:-outline-offset-2"
          >
            <span className="block font-medium">{title || t('objectives:untitled')}</span>
            <span className="mt-1 flex flex-wrap items-center gap-2 text-ink-quiet">
              <Distance inDays={inDays} />
              {dates.day(day)}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** Overdue is an ink pill with a clock: red beside the vendor's orange is the same to some eyes. */
function Distance({ inDays }: { inDays: number }) {
  const { t } = useTranslation('today')
  if (inDays >= 0) return <span className="text-ink">{t('clocks.due', { count: inDays })}</span>
  return (
    <span className="inline-flex items-center gap-1 rounded-full bg-ink px-2 py-0.5 text-xs font-medium text-paper">
      <ClockIcon size={12} aria-hidden="true" />
      {t('clocks.overdue', { count: -inDays })}
    </span>
  )
}
