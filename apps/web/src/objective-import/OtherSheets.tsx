import { useTranslation } from 'react-i18next'
import { Notice } from '../design/Notice.tsx'

/** Names the sheets of the file that are not looked at, so that nobody misses them later. */
export function OtherSheets({ names }: { names: readonly string[] }) {
  const { t } = useTranslation('objectiveImport')
  if (names.length === 0) return null
  const sheets = new Intl.ListFormat('en-GB').format(names.map((name) => `“${name}”`))
  return <Notice>{t('preview.otherSheets', { count: names.length, sheets })}</Notice>
}
