import { useTranslation } from 'react-i18next'
import { entriesIn, type RegisterLine } from '../register-view/register-lines.ts'
import { isFiltered, type RegisterQuery } from '../register-view/register-query.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames } from '../relationship/use-objectives.ts'

/** What the register shows and in which order, in words, for those who cannot see it. */
export function useQuerySentence(lines: readonly RegisterLine[], all: number, query: RegisterQuery): string {
  const { t } = useTranslation(['register', 'objectives'])
  const { otherShort: company } = companyNames(useRelationship())
  const steps = query.sort.map(({ column, descending }) =>
    t(descending ? 'sort.descending' : 'sort.ascending', {
      column: t(`objectives:column.${column}`, { company }),
    }),
  )
  const order =
    steps.length === 0 ? t('sort.saidNone') : t('sort.said', { steps: steps.join(t('sort.joiner')) })
  if (!isFiltered(query)) return order
  const count = entriesIn(lines).length
  return `${t('filter.shown', { count, all })} ${order}`
}
