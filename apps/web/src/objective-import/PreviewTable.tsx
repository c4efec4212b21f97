import { otherParty } from '@sweetspot/domain'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { PartyName } from '../design/PartyName.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { IncludeBox } from './IncludeBox.tsx'
import type { PreviewRowProps, PreviewRowsProps } from './preview-rows.ts'
import { DueField, RefField, TitleField } from './RowFields.tsx'
import { RowOwners } from './RowOwners.tsx'
import { RowRemarks } from './RowRemarks.tsx'
import { RowWin } from './RowWin.tsx'
import { choiceOf } from './row-choices.ts'
import { importSummary } from './row-remarks.ts'

/** The rows as a table, each with what is remarked of it below. */
export function PreviewTable({ preview, rows, choices, problems, onChange, onChangeAll }: PreviewRowsProps) {
  const { t } = useTranslation('objectiveImport')
  const { rows: all, coming } = importSummary(preview, choices)
  return (
    <table className="w-full table-fixed border-separate border-spacing-0 rounded-card border border-line bg-surface">
      <caption className="sr-only">{t('preview.rows')}</caption>
      <TableHead all={all} coming={coming} onAll={(include) => onChangeAll(preview, include)} />
      <tbody>
        {rows.map((row) => (
          <TableRow
            key={row.rowNumber}
            row={row}
            choice={choiceOf(choices, row)}
            problem={problems.get(row.rowNumber)}
            onChange={onChange}
          />
        ))}
      </tbody>
    </table>
  )
}

interface TableHeadProps {
  readonly all: number
  readonly coming: number
  readonly onAll: (include: boolean) => void
}

function TableHead({ all, coming, onAll }: TableHeadProps) {
  const { t } = useTranslation('objectiveImport')
  const { me, short } = useRelationship()
  const other = otherParty(me.party)
  const look = 'px-2 py-2 text-left align-top text-xs font-medium text-ink-quiet'
  return (
    <thead>
      <tr>
        <th scope="col" className={`${look} w-12`}>
          <IncludeBox
            label={t('row.includeAll')}
            checked={coming === all}
            isPartial={coming > 0 && coming < all}
            onChange={onAll}
          />
        </th>
        <th scope="col" className={`${look} w-12`}>
          {t('column.row')}
        </th>
        <th scope="col" className={`${look} w-32`}>
          {t('column.ref')}
        </th>
        <th scope="col" className={look}>
          {t('column.title')}
        </th>
        <th scope="col" className={`${look} w-[17%]`}>
          <PartyName party={me.party} name={t('column.ownWin')} />
        </th>
        <th scope="col" className={`${look} w-[19%]`}>
          <PartyName party={other} name={t('column.otherWin', { company: short[other] })} />
          <span className="block font-normal">{t('suggested', { company: short[other] })}</span>
        </th>
        <th scope="col" className={`${look} w-44`}>
          {t('column.owners')}
        </th>
        <th scope="col" className={`${look} w-40`}>
          {t('column.due')}
        </th>
      </tr>
    </thead>
  )
}

const TableRow = memo(function TableRow(props: PreviewRowProps) {
  const { t } = useTranslation('objectiveImport')
  const { me } = useRelationship()
  const { row, choice, onChange } = props
  const look = 'border-t border-line px-2 pt-2 pb-2 align-top'
  return (
    <>
      <tr className={choice.include ? '' : 'text-ink-quiet'}>
        <td className={look}>
          <IncludeBox
            label={t('row.include', { number: row.rowNumber })}
            checked={choice.include}
            onChange={(include) => onChange(row, { include })}
          />
        </td>
        <td className={`${look} leading-9 tabular-nums text-ink-quiet`}>{row.rowNumber}</td>
        <td className={look}>
          <RefField {...props} />
        </td>
        <td className={look}>
          <TitleField {...props} />
        </td>
        <td className={look}>
          <RowWin row={row} party={me.party} />
        </td>
        <td className={look}>
          <RowWin row={row} party={otherParty(me.party)} />
        </td>
        <td className={look}>
          <RowOwners row={row} />
        </td>
        <td className={look}>
          <DueField {...props} />
        </td>
      </tr>
      <tr className="[&:not(:has(ul))]:hidden">
        <td colSpan={2} />
        <td colSpan={6} className="px-2 pb-3">
          <RowRemarks {...props} />
        </td>
      </tr>
    </>
  )
})
