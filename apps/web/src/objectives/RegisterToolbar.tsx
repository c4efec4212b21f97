import { Columns3, ListFilter, Search } from 'lucide-react'
import { lazy, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DeferredPopover } from '../design/DeferredPopover.tsx'
import type { ColumnLayout } from '../register-view/column-layout.ts'
import { groupings, isFiltered, type RegisterQuery } from '../register-view/register-query.ts'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { FilterChips } from './FilterChips.tsx'
import { SortSelect } from './SortSelect.tsx'

const FilterFields = lazy(async () => {
  const { FilterFields: component } = await import('./FilterFields.tsx')
  return { default: component }
})
const ColumnFields = lazy(async () => {
  const { ColumnFields: component } = await import('./ColumnFields.tsx')
  return { default: component }
})

interface RegisterToolbarProps {
  readonly entries: readonly RegisterEntry[]
  readonly query: RegisterQuery
  readonly ask: (query: RegisterQuery) => void
  /** Null where the register is a list of cards, which has no columns. */
  readonly columns: {
    readonly layout: ColumnLayout
    readonly arrange: (layout: ColumnLayout) => void
  } | null
}

/** What the register shows: words to find, filters, order, groups and columns. */
export function RegisterToolbar({ entries, query, ask, columns }: RegisterToolbarProps) {
  const { t } = useTranslation('register')
  return (
    <div className="no-print flex flex-col gap-2 px-4 pb-2">
      <fieldset aria-label={t('toolbar')} className="flex flex-wrap items-center gap-2">
        <SearchField query={query} ask={ask} />
        <DeferredPopover
          label={t('filter.open')}
          title={t('filter.title')}
          picture={<ListFilter size={15} aria-hidden="true" />}
        >
          <FilterFields entries={entries} query={query} ask={ask} />
        </DeferredPopover>
        {columns === null && <SortSelect query={query} ask={ask} />}
        <GroupSelect query={query} ask={ask} />
        {columns !== null && (
          <DeferredPopover
            label={t('columns.open')}
            title={t('columns.title')}
            picture={<Columns3 size={15} aria-hidden="true" />}
          >
            <ColumnFields {...columns} />
          </DeferredPopover>
        )}
      </fieldset>
      {isFiltered(query) && <FilterChips entries={entries} query={query} ask={ask} />}
    </div>
  )
}

type QueryProps = Pick<RegisterToolbarProps, 'query' | 'ask'>

/** Time after the last key before the address takes up the words: browsers refuse too many changes of it. */
const settleMs = 200

function SearchField({ query, ask }: QueryProps) {
  const { t } = useTranslation('register')
  const [text, setText] = useState(query.text)
  const asked = useRef(query.text)
  useEffect(() => {
    // Words that were taken away elsewhere leave the field; those that were typed here stay.
    if (query.text !== asked.current) setText(query.text)
    asked.current = query.text
  }, [query.text])
  useEffect(() => {
    if (text === query.text) return
    const timer = setTimeout(() => {
      asked.current = text
      ask({ ...query, text })
    }, settleMs)
    return () => clearTimeout(timer)
  }, [text, query, ask])
  return (
    <label className="relative min-w-44 flex-1 sm:max-w-64">
      <Search
        size={15}
        aria-hidden="true"
        className="pointer-events-none absolute left-2.5 top-1/2 -translate-y-1/2 text-ink-quiet"
      />
      <input
        type="search"
        aria-label={t('search')}
        placeholder={t('search')}
        className="field pl-8"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </label>
  )
}

function GroupSelect({ query, ask }: QueryProps) {
  const { t } = useTranslation('register')
  const { short } = useRelationship()
  return (
    <select
      aria-label={t('group.label')}
      className="field w-auto max-w-56 max-sm:flex-1"
      value={query.group ?? ''}
      onChange={({ currentTarget: { value } }) =>
        ask({ ...query, group: groupings.find((each) => each === value) ?? null })
      }
    >
      <option value="">{t('group.none')}</option>
      {groupings.map((grouping) => (
        <option key={grouping} value={grouping}>
          {t(`group.${grouping}`, short)}
        </option>
      ))}
    </select>
  )
}
