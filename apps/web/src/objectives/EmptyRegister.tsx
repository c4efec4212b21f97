import { Link } from '@tanstack/react-router'
import { FileSpreadsheet, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button, buttonClass } from '../design/Button.tsx'
import { Seal } from '../design/Seal.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'

/** A register without objectives, which offers to start. */
export function EmptyRegister({ mayEdit, onAdd }: { mayEdit: boolean; onAdd: () => void }) {
  const { t } = useTranslation('objectives')
  const { id } = useRelationship()
  return (
    <div className="flex h-full flex-col items-center justify-center gap-3 px-6 py-16 text-center">
      <Seal signedBy={{ client: false, vendor: false }} size={48} />
      <h2 className="text-base font-semibold">{t('empty.title')}</h2>
      <p className="max-w-md text-ink-soft">{t('empty.body')}</p>
      {mayEdit && (
        <div className="mt-2 flex flex-wrap justify-center gap-2">
          <Button look="secondary" onClick={onAdd}>
            <Plus size={16} aria-hidden="true" />
            {t('empty.first')}
          </Button>
          <Link to="/r/$relationshipId/import" params={{ relationshipId: id }} className={buttonClass()}>
            <FileSpreadsheet size={16} aria-hidden="true" />
            {t('empty.import')}
          </Link>
        </div>
      )}
    </div>
  )
}
