import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ownerKey, ownersIn } from '../register-view/entry-facts.ts'
import { nobody, type RegisterQuery, wholeRegister } from '../register-view/register-query.ts'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { useRelationship } from '../relationship/relationship-context.ts'

interface FilterChipsProps {
  readonly entries: readonly RegisterEntry[]
  readonly query: RegisterQuery
  readonly ask: (query: RegisterQuery) => void
}

/** The filters in use, each with the way to take it away. */
export function FilterChips({ entries, query, ask }: FilterChipsProps) {
  const { t } = useTranslation('register')
  const chips = useChips(entries, query)
  const { sort, group } = query
  return (
    <ul aria-label={t('filter.chips')} className="flex flex-wrap items-center gap-1.5">
      {chips.map(({ words, without }) => (
        <li key={words}>
          <button
            type="button"
            aria-label={t('filter.remove', { filter: words })}
            className="inline-flex min-h-7 items-center gap-1.5 rounded-full bg-accent-soft px-2.5 text-xs text-accent hover:brightness-95 pointer-coarse:min-h-11"
            onClick={() => ask({ ...query, ...without })}
          >
            {words}
            <X size={13} aria-hidden="true" />
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className="min-h-7 px-2 text-xs text-ink-soft underline underline-offset-2 pointer-coarse:min-h-11"
          onClick={() => ask({ ...wholeRegister, sort, group })}
        >
          {t('filter.clear')}
        </button>
      </li>
    </ul>
  )
}

interface Chip {
  readonly words: string
  /** What the query becomes without it. */
  readonly without: Partial<RegisterQuery>
}

function useChips(entries: readonly RegisterEntry[], query: RegisterQuery): readonly Chip[] {
  const { t } = useTranslation('register')
  const { short } = useRelationship()
  const { text, owner, act, statuses, due, changed } = query
  const chip = (isOn: boolean, words: () => string, without: Partial<RegisterQuery>): readonly Chip[] =>
    isOn ? [{ words: words(), without }] : []
  const ownerName = (): string =>
    owner === nobody
      ? t('filter.nobody')
      : (ownersIn(entries).find((each) => ownerKey(each) === owner)?.name ?? owner ?? '')
  return [
    ...chip(text.trim() !== '', () => t('filter.textChip', { text: text.trim() }), { text: '' }),
    ...chip(owner !== null, () => t('filter.ownerChip', { name: ownerName() }), { owner: null }),
    ...chip(act !== null, () => t('filter.actChip', { company: short[act ?? 'client'] }), { act: null }),
    ...chip(due !== null, () => t(`due.${due ?? 'none'}`), { due: null }),
    ...statuses.flatMap((status) =>
      chip(true, () => t(`status.${status}`), { statuses: statuses.filter((each) => each !== status) }),
    ),
    ...chip(changed, () => t('filter.changed'), { changed: false }),
  ]
}
