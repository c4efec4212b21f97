import { useTranslation } from 'react-i18next'
import type { Preview } from './preview-answer.ts'

/** The rows of the sheet that are not part of the table, folded. */
export function SkippedRows({ rows }: { rows: Preview['skipped'] }) {
  const { t } = useTranslation('objectiveImport')
  if (rows.length === 0) return null
  return (
    <details className="rounded-control border border-line bg-surface px-3 py-2">
      <summary className="min-h-6 text-ink-soft">{t('skipped.title', { count: rows.length })}</summary>
      <ul className="mt-1 text-ink-soft">
        {rows.map(({ rowNumber, reason, text }) => (
          <li key={rowNumber} className="py-0.5 wrap-anywhere">
            {t(`skipped.${reason}`, { number: rowNumber, text })}
          </li>
        ))}
      </ul>
    </details>
  )
}
