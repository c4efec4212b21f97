import { Link } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '../design/Button.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useMay } from '../relationship/use-objectives.ts'
import { ImportDesk } from './ImportDesk.tsx'
import { WhoImports } from './WhoImports.tsx'

/** Brings objectives in from a spreadsheet, row by row under the eyes of the person who does it. */
export function ImportPage() {
  const { t } = useTranslation('objectiveImport')
  const { id } = useRelationship()
  const mayImport = useMay('objectives.import', 'table')
  return (
    <div className="panel-scroll flex h-full flex-col overflow-y-auto">
      <div className="px-4 pt-3">
        <Link
          to="/r/$relationshipId/objectives"
          params={{ relationshipId: id }}
          className={buttonClass('quiet', '-ml-3 no-print')}
        >
          <ArrowLeft size={16} aria-hidden="true" />
          {t('back')}
        </Link>
        <h1 className="mt-1 text-lg font-semibold">{t('title')}</h1>
        <p className="text-ink-soft">{t('about')}</p>
      </div>
      {mayImport ? <ImportDesk /> : <WhoImports />}
    </div>
  )
}
