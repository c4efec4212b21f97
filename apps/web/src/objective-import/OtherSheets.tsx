import { useTranslation } from 'react-i18next'
import { Notice } from '../design/Notice.tsx'
import { useFormats } from '../i18n/use-formats.ts'

/** Names the sheets of the file that are not looked at, so that nobody misses them later. */
export function OtherSheets({ names }: { names: readonly string[] }) {
  const { t } = useTranslation('objectiveImport')
  const { and } = useFormats()
  if (names.length === 0) return null
  const sheets = and(names.map((name) => t('row.words', { text: name })))
  return <Notice>{t('preview.otherSheets', { count: names.length, sheets })}</Notice>
}
