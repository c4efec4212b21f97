import { Clock } from 'lucide-react'
import { useTranslation } from 'react-i18next'

/** Says that the agreed day is over: ink with a clock, since red beside the vendor's orange is lost on some eyes. */
export function OverduePill() {
  const { t } = useTranslation('objectiveLife')
  return (
    <span className="inline-flex shrink-0 items-center gap-1 rounded-full bg-ink px-2 py-px text-xs font-medium text-paper">
      <Clock size={11} aria-hidden="true" />
      {t('overdue')}
    </span>
  )
}
