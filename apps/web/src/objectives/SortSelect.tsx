import { useTranslation } from 'react-i18next'
import type { RegisterQuery, SortColumn } from '../register-view/register-query.ts'

interface SortSelectProps {
  readonly query: RegisterQuery
  readonly ask: (query: RegisterQuery) => void
}

const offered = [
  { column: 'due', descending: false },
  { column: 'due', descending: true },
  { column: 'title', descending: false },
  { column: 'ref', descending: false },
  { column: 'state', descending: false },
] as const satisfies readonly { column: SortColumn; descending: boolean }[]

/** The order of the rows where there are no columns' heads to press. */
export function SortSelect({ query, ask }: SortSelectProps) {
  const { t } = useTranslation(['register', 'objectives'])
  const [first] = query.sort
  const value = offered.findIndex(
    ({ column, descending }) => column === first?.column && descending === first.descending,
  )
  return (
    <select
      aria-label={t('sort.label')}
      className="field w-auto max-sm:flex-1"
      value={value}
      onChange={(event) => {
        const step = offered[Number(event.currentTarget.value)]
        ask({ ...query, sort: step === undefined ? [] : [step] })
      }}
    >
      <option value={-1}>{t('sort.manual')}</option>
      {offered.map(({ column, descending }, index) => (
        <option key={`${column}-${descending}`} value={index}>
          {t(descending ? 'sort.descending' : 'sort.ascending', { column: t(`objectives:column.${column}`) })}
        </option>
      ))}
    </select>
  )
}
