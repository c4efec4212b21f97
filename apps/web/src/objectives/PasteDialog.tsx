import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { Modal } from '../design/Modal.tsx'
import { useDates } from '../i18n/use-dates.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames } from '../relationship/use-objectives.ts'
import type { PasteCell, PasteRow } from './paste-plan.ts'

interface PasteDialogProps {
  readonly rows: readonly PasteRow[]
  readonly apply: (rows: readonly PasteRow[]) => void
  readonly cancel: () => void
}

/** Rows shown before "and … more": what one looks at to see that the columns are right. */
const shownRows = 50

/** What a pasted block would change, before it does. */
export function PasteDialog({ rows, apply, cancel }: PasteDialogProps) {
  const { t } = useTranslation(['register', 'app', 'objectives'])
  const count = rows.flatMap(({ cells }) => cells.filter(({ write }) => write !== null)).length
  const added = rows.filter(({ id }) => id === null).length
  const hidden = rows.length - shownRows
  return (
    <Modal
      open
      onClose={cancel}
      title={t('paste.title')}
      description={t('paste.about', { count: rows.length - added, added })}
      footer={
        <>
          <Button onClick={cancel}>{t('select.cancel')}</Button>
          <Button look="primary" disabled={count === 0} onClick={() => apply(rows)}>
            {t('paste.apply', { count })}
          </Button>
        </>
      }
    >
      <ol className="flex flex-col gap-3">
        {rows.slice(0, shownRows).map(({ id, title, cells }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <li key={index} className="rounded-card border border-line p-3">
            <p className="font-medium">{id === null ? t('paste.new') : title || t('objectives:untitled')}</p>
            <ul>
              {cells.map((cell) => (
                <CellChange key={cell.column} cell={cell} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {hidden > 0 && <p className="mt-3 text-ink-soft">{t('paste.more', { count: hidden })}</p>}
    </Modal>
  )
}

function CellChange({ cell: { column, from, to, write } }: { cell: PasteCell }) {
  const { t } = useTranslation(['register', 'objectives'])
  const { otherShort: company } = companyNames(useRelationship())
  const dates = useDates()
  const name = t(`objectives:column.${column}`, { company })
  if (write === null) {
    return (
      <li className="text-ink-quiet">
        {t(column === 'due' || column === 'owners' ? 'paste.unread' : 'paste.elsewhere', {
          column: name,
          to,
        })}
      </li>
    )
  }
  const become = write.column === 'due' ? dates.day(write.value) : to
  return (
    <li>
      <span className="text-ink-quiet">{name}: </span>
      {from !== '' && <del>{column === 'due' ? dates.day(from) : from}</del>} <ins>{become}</ins>
    </li>
  )
}
