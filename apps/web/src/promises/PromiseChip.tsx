import { Check, CircleDashed, Clock3, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { PromiseItem } from './promise-list.ts'

/** How a promise stands. Overdue is an ink pill with a clock: no colour beside a side's own. */
export function PromiseChip({ item: { promise, isOverdue } }: { item: PromiseItem }) {
  const { t } = useTranslation('promises')
  const look = 'inline-flex shrink-0 items-center gap-1 rounded-full px-2 py-0.5 text-xs font-medium'
  if (isOverdue) {
    return (
      <span className={`${look} bg-ink text-paper`}>
        <Clock3 size={12} aria-hidden="true" />
        {t('standing.overdue')}
      </span>
    )
  }
  const { standing } = promise
  const Picture = standing === 'kept' ? Check : standing === 'missed' ? X : CircleDashed
  return (
    <span className={`${look} border border-line-strong text-ink-soft`}>
      <Picture size={12} aria-hidden="true" />
      {t(`standing.${standing}`)}
    </span>
  )
}
