import type { Party } from '@sweetspot/domain'
import { useTranslation } from 'react-i18next'
import { useRelationship } from '../relationship/relationship-context.ts'
import type { PreviewRow } from './preview-answer.ts'

/** What a side gains, as it stands in the sheet. What is only suggested to the other side has a dashed edge. */
export function RowWin({ row, party }: { row: PreviewRow; party: Party }) {
  const { t } = useTranslation('objectiveImport')
  const { me } = useRelationship()
  const win = row.values[`${party}Win`]
  if (win === '') return <p className="py-1.5 text-ink-quiet">{t('row.noWin')}</p>
  const edge = party === 'client' ? 'border-client' : 'border-vendor'
  const look = party === me.party ? '' : `border-l-2 border-dashed pl-2 ${edge}`
  return <p className={`my-1.5 whitespace-pre-line wrap-anywhere ${look}`}>{win}</p>
}
