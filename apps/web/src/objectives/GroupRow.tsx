import { ChevronDown, ChevronRight } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useDates } from '../i18n/use-dates.ts'
import type { RegisterLine } from '../register-view/register-lines.ts'
import { filterStatuses } from '../register-view/register-query.ts'
import type { GridColumn } from './grid-columns.ts'

interface GroupRowProps {
  readonly line: Extract<RegisterLine, { kind: 'group' }>
  readonly rowIndex: number
  readonly span: number
  readonly focusable: GridColumn | null
  readonly fold: (groupId: string) => void
}

/** The head of a group of rows: what they have in common, how many they are, and the way to fold them away. */
export const GroupRow = memo(function GroupRow({ line, rowIndex, span, focusable, fold }: GroupRowProps) {
  const { t } = useTranslation('register')
  const label = useGroupLabel(line)
  const Arrow = line.isFolded ? ChevronRight : ChevronDown
  return (
    <tr aria-rowindex={rowIndex} className="group-row">
      <td
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA pattern of a grid allows tables
        role="gridcell"
        colSpan={span}
        tabIndex={focusable === null ? -1 : 0}
        data-row={line.id}
        data-column={focusable ?? 'title'}
        aria-expanded={!line.isFolded}
      >
        <button
          type="button"
          tabIndex={-1}
          onClick={() => fold(line.id)}
          className="sticky left-3 inline-flex min-h-8 items-center gap-2"
        >
          <Arrow size={15} aria-hidden="true" className="text-ink-quiet" />
          <span className="font-semibold">{label}</span>
          <span className="text-ink-quiet">{t('group.count', { count: line.count })}</span>
        </button>
      </td>
    </tr>
  )
})

/** What a group's rows have in common, in words. */
export function useGroupLabel({ by, value }: Pick<GroupRowProps['line'], 'by' | 'value'>): string {
  const { t } = useTranslation('register')
  const dates = useDates()
  switch (by) {
    case 'owner.client':
    case 'owner.vendor':
      return value === '' ? t('group.noOwner') : value
    case 'due':
      return value === '' ? t('group.noDue') : dates.month(value)
    case 'status': {
      const status = filterStatuses.find((each) => each === value)
      return status === undefined ? value : t(`status.${status}`)
    }
  }
}
