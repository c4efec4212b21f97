import type { Measure } from '@sweetspot/domain'
import { useTranslation } from 'react-i18next'
import { useRelationship } from '../relationship/relationship-context.ts'
import { DateField } from './DateField.tsx'

interface MeasureFieldsProps {
  readonly objectiveId: string
  /** Undefined where there is no measure yet; the first entry makes one. */
  readonly measure: Measure | undefined
  readonly mayEdit: boolean
}

const lines = [
  ['name', 'col-span-6 @xl:col-span-12'],
  ['baseline', 'col-span-2'],
  ['target', 'col-span-2'],
  ['unit', 'col-span-2 @xl:col-span-3'],
] as const

/** All fields of one measure. What is entered is kept at once. */
export function MeasureFields({ objectiveId, measure, mayEdit }: MeasureFieldsProps) {
  const { t } = useTranslation('objectives')
  const { edits } = useRelationship()
  const set = (field: Exclude<keyof Measure, 'id'>, value: string): void => {
    if ((measure?.[field] ?? '') === value) return
    edits.setMeasure(objectiveId, measure?.id ?? edits.addMeasure(objectiveId), { [field]: value })
  }
  const look = 'flex min-w-0 flex-col gap-1 text-xs text-ink-quiet'
  return (
    <div className="grid grid-cols-6 gap-2 @xl:grid-cols-12">
      {lines.map(([field, width]) => (
        <label key={field} className={`${look} ${width}`}>
          {t(`measures.${field}`)}
          <input
            className="field text-sm"
            disabled={!mayEdit}
            value={measure?.[field] ?? ''}
            onChange={(event) => set(field, event.currentTarget.value)}
          />
        </label>
      ))}
      <div className="col-span-3">
        <DateField
          label={t('measures.due')}
          value={measure?.due ?? ''}
          disabled={!mayEdit}
          onCommit={(value) => set('due', value)}
        />
      </div>
      <label className={`${look} col-span-3 @xl:col-span-2`}>
        {t('measures.direction')}
        <select
          className="field text-sm"
          disabled={!mayEdit}
          value={measure?.direction ?? ''}
          onChange={(event) => set('direction', event.currentTarget.value)}
        >
          <option value="">{t('measures.either')}</option>
          <option value="up">{t('measures.up')}</option>
          <option value="down">{t('measures.down')}</option>
        </select>
      </label>
    </div>
  )
}
