import { Plus, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button, IconButton } from '../design/Button.tsx'
import { useToast } from '../design/use-toast.ts'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { MeasureFields } from './MeasureFields.tsx'
import { SectionTitle } from './SectionTitle.tsx'

/** How success is measured: every measure with all its fields. */
export function MeasureList({ entry, mayEdit }: { entry: RegisterEntry; mayEdit: boolean }) {
  const { t } = useTranslation(['objectives', 'app'])
  const { edits } = useRelationship()
  const toast = useToast()
  const { measures } = entry.row
  const remove = (id: string): void => {
    edits.removeMeasure(entry.id, id)
    toast({
      text: t('measures.removed'),
      action: { label: t('app:undo'), run: () => edits.setMeasure(entry.id, id, { removedAt: '' }) },
    })
  }
  const add = (
    <Button look="quiet" onClick={() => edits.addMeasure(entry.id)}>
      <Plus size={16} aria-hidden="true" />
      {t('measures.add')}
    </Button>
  )
  return (
    <section aria-labelledby="measures">
      <SectionTitle id="measures" action={mayEdit ? add : null}>
        {t('measures.title')}
      </SectionTitle>
      {measures.length === 0 && <p className="text-ink-quiet">{t('measures.none')}</p>}
      <ol className="flex flex-col gap-3">
        {measures.map((measure, index) => (
          <li key={measure.id} className="flex gap-1 rounded-card border border-line p-3">
            <fieldset className="min-w-0 flex-1">
              <legend className="sr-only">{t('measures.numbered', { number: index + 1 })}</legend>
              <MeasureFields objectiveId={entry.id} measure={measure} mayEdit={mayEdit} />
            </fieldset>
            {mayEdit && (
              <IconButton
                label={t('measures.remove', { name: measure.name })}
                onClick={() => remove(measure.id)}
              >
                <Trash2 size={15} aria-hidden="true" />
              </IconButton>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
