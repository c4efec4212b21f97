import type { SoughtItem } from '@sweetspot/domain'
import { useTranslation } from 'react-i18next'

/** What a side seeks, each with its kind. */
export function SoughtList({ items }: { items: readonly SoughtItem[] }) {
  const { t } = useTranslation('sealed')
  return (
    <ul className="flex flex-col gap-2">
      {items.map(({ id, category, words }) => (
        <li key={id} className="rounded-control border border-line bg-surface px-3 py-2">
          <p className="text-xs text-ink-quiet">{t(`category.${category}`)}</p>
          <p className="wrap-anywhere">{words}</p>
        </li>
      ))}
    </ul>
  )
}
