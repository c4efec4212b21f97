import { sheetColumns } from '@sweetspot/domain'
import { useTranslation } from 'react-i18next'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames } from '../relationship/use-objectives.ts'
import { IncludeBox } from './IncludeBox.tsx'
import type { ReturnedRow } from './preview-answer.ts'
import { countReturned, hasUpdate } from './returned-rows.ts'

interface ReturnedRowsProps {
  readonly rows: readonly ReturnedRow[]
  readonly leftOut: ReadonlySet<string>
  readonly onLeaveOut: (id: string, isLeftOut: boolean) => void
}

/** Rows of a file that was exported from this register: what each would change. */
export function ReturnedRows({ rows, leftOut, onLeaveOut }: ReturnedRowsProps) {
  const { t } = useTranslation('objectiveImport')
  const { changed, unchanged } = countReturned(rows)
  return (
    <section aria-labelledby="returned" className="flex flex-col gap-2">
      <h3 id="returned" className="font-semibold">
        {t('returned.title')}
      </h3>
      <p className="text-ink-soft">
        {t('returned.changed', { count: changed })} · {t('returned.unchanged', { count: unchanged })}
      </p>
      <ul className="flex flex-col gap-2">
        {rows
          .filter(({ changes }) => changes.length > 0)
          .map((row) => (
            <li key={row.id} className="flex gap-3 rounded-card border border-line bg-surface p-3">
              {hasUpdate(row) && (
                <IncludeBox
                  label={t('returned.include', { number: row.rowNumber })}
                  checked={!leftOut.has(row.id)}
                  onChange={(include) => onLeaveOut(row.id, !include)}
                />
              )}
              <div className="min-w-0 flex-1">
                <p className="font-medium wrap-anywhere">{row.title}</p>
                <ul>
                  {row.changes.map((change) => (
                    <CellChange key={change.field} change={change} />
                  ))}
                </ul>
              </div>
            </li>
          ))}
      </ul>
    </section>
  )
}

function CellChange({ change }: { change: ReturnedRow['changes'][number] }) {
  const { t } = useTranslation('objectiveImport')
  const { otherShort: company } = companyNames(useRelationship())
  const { field, from, to, refused } = change
  return (
    <li className={`wrap-anywhere whitespace-pre-line ${refused === null ? '' : 'text-ink-quiet'}`}>
      <span className="text-ink-quiet">{sheetColumns[field].header}: </span>
      {from !== '' && <del>{from}</del>} {refused === null ? <ins>{to}</ins> : to}
      {refused !== null && <span className="block text-xs">{t(`returned.${refused}`, { company })}</span>}
    </li>
  )
}
