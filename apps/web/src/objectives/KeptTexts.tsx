import { useTranslation } from 'react-i18next'
import type { RegisterEntry } from '../relationship/objective-register.ts'

/** What the spreadsheet said that has no field of its own, folded away. */
export function KeptTexts({ entry }: { entry: RegisterEntry }) {
  const { t } = useTranslation('objectives')
  if (entry.row.kept.length === 0) return null
  return (
    <details className="rounded-card border border-line">
      <summary className="flex min-h-9 items-center px-3 text-ink-soft pointer-coarse:min-h-11">
        {t('detail.kept')}
      </summary>
      <dl className="grid gap-x-4 gap-y-2 px-3 pb-3 @sm:grid-cols-[10rem_1fr]">
        {entry.row.kept.map(({ header, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order, and headers may repeat
          <div key={`${index}-${header}`} className="contents">
            <dt className="text-ink-quiet">{header}</dt>
            <dd className="whitespace-pre-line">{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
