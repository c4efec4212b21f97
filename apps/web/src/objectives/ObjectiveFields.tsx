import { useTranslation } from 'react-i18next'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { DateField } from './DateField.tsx'
import { OwnerFields } from './OwnerFields.tsx'
import { SectionTitle } from './SectionTitle.tsx'

/** Owners of both sides, due date and reference. */
export function ObjectiveFields({ entry, mayEdit }: { entry: RegisterEntry; mayEdit: boolean }) {
  const { t } = useTranslation(['objectives', 'objectiveLife'])
  const { edits } = useRelationship()
  const look = 'flex min-w-0 flex-col gap-1 text-xs text-ink-quiet'
  return (
    <section aria-labelledby="owners">
      <SectionTitle id="owners">{t('detail.owners')}</SectionTitle>
      <div className="grid gap-3 @sm:grid-cols-2">
        <OwnerFields entry={entry} mayEdit={mayEdit} />
        <DateField
          label={t('objectiveLife:starts')}
          value={entry.row.start}
          disabled={!mayEdit}
          onCommit={(value) => edits.set(entry.id, 'start', value)}
        />
        <DateField
          label={t('detail.due')}
          value={entry.row.due}
          disabled={!mayEdit}
          onCommit={(value) => edits.set(entry.id, 'due', value)}
        />
        <label className={look}>
          {t('detail.reference')}
          <input
            className="field text-sm"
            disabled={!mayEdit}
            value={entry.row.ref}
            onChange={(event) => edits.set(entry.id, 'ref', event.currentTarget.value)}
          />
        </label>
      </div>
    </section>
  )
}
