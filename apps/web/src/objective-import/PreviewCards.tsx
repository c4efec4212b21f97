import { otherParty } from '@sweetspot/domain'
import { memo, type ReactNode } from 'react'
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

/** The rows as cards, where a table has no room. */
export function PreviewCards({ rows, choices, problems, onChange }: PreviewRowsProps) {
  const { t } = useTranslation('objectiveImport')
  return (
    <ul aria-label={t('preview.rows')} className="flex flex-col gap-3">
      {rows.map((row) => (
        <RowCard
          key={row.rowNumber}
          row={row}
          choice={choiceOf(choices, row)}
          problem={problems.get(row.rowNumber)}
          onChange={onChange}
        />
      ))}
    </ul>
  )
}

const RowCard = memo(function RowCard(props: PreviewRowProps) {
  const { t } = useTranslation('objectiveImport')
  const { me, short } = useRelationship()
  const { row, choice, onChange } = props
  const other = otherParty(me.party)
  const otherWin = row.values[`${other}Win`]
  return (
    <li className="flex flex-col gap-3 rounded-card border border-line bg-surface p-4">
      <div className="flex items-center gap-2">
        <IncludeBox
          label={t('row.include', { number: row.rowNumber })}
          checked={choice.include}
          onChange={(include) => onChange(row, { include })}
        />
        <span className="text-ink-quiet">{t('row.name', { number: row.rowNumber })}</span>
      </div>
      <TitleField {...props} />
      <RowRemarks {...props} />
      <div className="grid grid-cols-2 gap-3">
        <Field name={t('column.ref')}>
          <RefField {...props} />
        </Field>
        <Field name={t('column.due')}>
          <DueField {...props} />
        </Field>
      </div>
      <Field name={<PartyName party={me.party} name={t('column.ownWin')} />}>
        <RowWin row={row} party={me.party} />
      </Field>
      <Field
        name={<PartyName party={other} name={t('column.otherWin', { company: short[other] })} />}
        hint={otherWin === '' ? null : t('suggested', { company: short[other] })}
      >
        <RowWin row={row} party={other} />
      </Field>
      <Field name={t('column.owners')}>
        <RowOwners row={row} />
      </Field>
    </li>
  )
})

interface FieldProps {
  readonly name: ReactNode
  readonly hint?: string | null
  readonly children: ReactNode
}

function Field({ name, hint = null, children }: FieldProps) {
  return (
    <div className="min-w-0">
      <div className="mb-0.5 text-xs text-ink-quiet">{name}</div>
      {children}
      {hint !== null && <div className="mt-1 text-xs text-ink-quiet">{hint}</div>}
    </div>
  )
}
