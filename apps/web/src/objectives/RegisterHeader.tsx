import { Link } from '@tanstack/react-router'
import { FileSpreadsheet, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button, buttonClass } from '../design/Button.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useMay } from '../relationship/use-objectives.ts'
import { ExportMenu } from './ExportMenu.tsx'

interface RegisterHeaderProps {
  /** How many objectives there are; null while that is not known. */
  readonly count: number | null
  readonly mayEdit: boolean
  readonly onAdd: () => void
}

/** Title of the register, and the ways to bring objectives in. */
export function RegisterHeader({ count, mayEdit, onAdd }: RegisterHeaderProps) {
  const { t } = useTranslation('objectives')
  const { id } = useRelationship()
  const mayImport = useMay('objectives.import', 'table')
  return (
    <div className="flex flex-wrap items-center gap-2 px-4 py-3">
      <h1 id="objectives-title" className="text-lg font-semibold">
        {t('title')}
      </h1>
      {count !== null && <span className="text-ink-quiet max-sm:sr-only">{t('count', { count })}</span>}
      <div className="no-print ml-auto flex gap-2">
        {count !== null && count > 0 && <ExportMenu />}
        {mayImport && (
          <Link
            to="/r/$relationshipId/import"
            params={{ relationshipId: id }}
            aria-label={t('import')}
            className={buttonClass('secondary')}
          >
            <FileSpreadsheet size={16} aria-hidden="true" />
            <span className="max-lg:hidden">{t('import')}</span>
          </Link>
        )}
        {mayEdit && (
          <Button look="primary" onClick={onAdd} data-after-grid aria-keyshortcuts="n">
            <Plus size={16} aria-hidden="true" />
            {t('add')}
          </Button>
        )}
      </div>
    </div>
  )
}
