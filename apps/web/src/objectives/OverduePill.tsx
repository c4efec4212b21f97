import { Clock } from 'lucide-react'
import { useTranslation } from 'react-i18next'

/**
 * Says that the agreed day is over: ink with a clock, since red beside the vendor's orange is lost on some eyes. In a
 * row, where the state needs the room, the clock stands alone and its word is for those who listen or point at it.
 */
export function OverduePill({ isCompact = false }: { isCompact?: boolean }) {
  const { t } = useTranslation('objectiveLife')
  return (
    <span
      title={isCompact ? t('overdue') : undefined}
      className="inline-flex shrink-0 items-center gap-1 rounded-full bg-ink px-1.5 py-0.5 text-xs font-medium text-paper"
    >
      <Clock size={12} aria-hidden="true" />
      <span className={isCompact ? 'sr-only' : 'pr-0.5'}>{t('overdue')}</span>
    </span>
  )
}
