import type { VoiceRow } from '@sweetspot/documents'
import { useTranslation } from 'react-i18next'

/** How sure a side can say to be, from hardly to certain. */
export const confidenceLevels = [1, 2, 3, 4, 5] as const

interface ConfidenceFieldProps {
  readonly voice: VoiceRow
  readonly onConfidence: (value: number | null) => void
  readonly onWhy: (value: string) => void
}

/** How sure the own side is, and why. */
export function ConfidenceField({ voice, onConfidence, onWhy }: ConfidenceFieldProps) {
  const { t } = useTranslation('objectiveLife')
  return (
    <div className="grid gap-2 @xl:grid-cols-2">
      <label className="flex min-w-0 flex-col gap-1 text-xs text-ink-quiet">
        {t('voice.confidence')}
        <select
          className="field text-sm"
          value={voice.confidence ?? ''}
          onChange={({ currentTarget: { value } }) => onConfidence(value === '' ? null : Number(value))}
        >
          <option value="">{t('voice.notSaid')}</option>
          {confidenceLevels.map((level) => (
            <option key={level} value={level}>
              {t(`voice.level.${level}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="flex min-w-0 flex-col gap-1 text-xs text-ink-quiet">
        {t('voice.confidenceWhy')}
        <input
          className="field text-sm"
          value={voice.confidenceWhy}
          onChange={(event) => onWhy(event.currentTarget.value)}
        />
      </label>
    </div>
  )
}
