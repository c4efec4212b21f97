import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '../design/Button.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'

/** Brings objectives in from a spreadsheet. */
export function ImportPage() {
  const { t } = useTranslation('record')
  const { id } = useRelationship()
  return (
    <section aria-labelledby="import" className="mx-auto max-w-3xl px-4 py-4">
      <h1 id="import" className="mb-3 text-lg font-semibold">
        {t('import.title')}
      </h1>
      <Link to="/r/$relationshipId/objectives" params={{ relationshipId: id }} className={buttonClass()}>
        {t('import.back')}
      </Link>
    </section>
  )
}
