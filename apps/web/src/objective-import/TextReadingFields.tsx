import { useTranslation } from 'react-i18next'
import { cellSeparators, type TextReading, textEncodings } from './preview-answer.ts'

interface TextReadingFieldsProps {
  readonly reading: TextReading
  readonly readAs: (reading: TextReading) => void
}

/** How a file of text was read, for those who see odd letters or one column only: another choice reads it again. */
export function TextReadingFields({ reading, readAs }: TextReadingFieldsProps) {
  const { t } = useTranslation('objectiveImport')
  const { encoding, separator } = reading
  const words = { encoding: t(`text.encodings.${encoding}`), separator: t(`text.separators.${separator}`) }
  const change = (part: Partial<TextReading>): void => readAs({ ...reading, ...part })
  return (
    <div className="no-print mt-3 flex flex-wrap items-center gap-x-3 gap-y-2 text-ink-soft">
      <p role="status">{t('text.readAs', words)}</p>
      <label className="flex items-center gap-2 text-xs text-ink-quiet">
        {t('text.encoding')}
        <select
          className="field w-auto text-sm"
          value={encoding}
          onChange={({ currentTarget: { value } }) => {
            const chosen = textEncodings.find((each) => each === value)
            if (chosen !== undefined) change({ encoding: chosen })
          }}
        >
          {textEncodings.map((each) => (
            <option key={each} value={each}>
              {t(`text.encodings.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="flex items-center gap-2 text-xs text-ink-quiet">
        {t('text.separator')}
        <select
          className="field w-auto text-sm"
          value={separator}
          onChange={({ currentTarget: { value } }) => {
            const chosen = cellSeparators.find((each) => each === value)
            if (chosen !== undefined) change({ separator: chosen })
          }}
        >
          {cellSeparators.map((each) => (
            <option key={each} value={each}>
              {t(`text.separators.${each}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
