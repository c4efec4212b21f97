import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { useRelationship } from '../relationship/relationship-context.ts'

/** What was taken out of the register, folded away, each with the way back. */
export function ArchivedList({ entries, mayEdit }: { entries: readonly RegisterEntry[]; mayEdit: boolean }) {
  const { t } = useTranslation('objectives')
  const { edits } = useRelationship()
  return (
    <details className="no-print max-h-[40%] shrink-0 overflow-y-auto border-t border-line bg-paper">
      <summary className="flex min-h-9 items-center px-4 text-ink-quiet pointer-coarse:min-h-11">
        {t('archivedList', { count: entries.length })}
      </summary>
      <ul className="px-4 pb-3">
        {entries.map(({ id, row }) => (
          <li key={id} className="flex items-center gap-3 py-1">
            <span className="min-w-0 flex-1 truncate text-ink-soft">{row.title || t('untitled')}</span>
            {mayEdit && (
              <Button look="quiet" onClick={() => edits.restore(id)}>
                {t('restore')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
