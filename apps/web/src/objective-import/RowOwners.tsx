import { parties } from '@sweetspot/domain'
import { useTranslation } from 'react-i18next'
import { Avatar } from '../design/Avatar.tsx'
import type { PreviewRow } from './preview-answer.ts'

/** The owners that a row names, one a side. */
export function RowOwners({ row }: { row: PreviewRow }) {
  const { t } = useTranslation('objectiveImport')
  const named = parties.flatMap((party) => {
    const owner = row.values.owners[party]
    return owner === null ? [] : [{ party, name: owner.name }]
  })
  if (named.length === 0) return <p className="py-1.5 text-ink-quiet">{t('row.noOwner')}</p>
  return (
    <ul className="flex flex-col gap-1 py-1.5">
      {named.map(({ party, name }) => (
        <li key={party} className="flex items-center gap-2">
          <Avatar name={name} party={party} decorative />
          <span className="min-w-0 wrap-anywhere">{name}</span>
        </li>
      ))}
    </ul>
  )
}
