import type { Measure, Party } from '@sweetspot/domain'
import { PanelRightOpen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Avatar } from '../design/Avatar.tsx'
import { useDates } from '../i18n/use-dates.ts'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { type GridColumn, winParty } from './grid-columns.ts'
import { measureFigures, measureText } from './measure-text.ts'
import { RowMenu } from './RowMenu.tsx'
import { StateChip } from './StateChip.tsx'
import type { RegisterActions } from './use-register-actions.ts'

interface CellContentProps {
  readonly entry: RegisterEntry
  readonly column: Exclude<GridColumn, 'select'>
  readonly mayEdit: boolean
  readonly actions: RegisterActions
}

/** What a cell shows while nobody edits it. */
export function CellContent({ entry, column, mayEdit, actions }: CellContentProps) {
  const { me } = useRelationship()
  const dates = useDates()
  const { row } = entry
  switch (column) {
    case 'ref':
      return <span className="cell-text text-ink-quiet">{row.ref}</span>
    case 'title':
      return <TitleContent entry={entry} actions={actions} />
    case 'ownWin':
    case 'otherWin':
      return <WinContent entry={entry} party={winParty(column, me.party)} mayEdit={mayEdit} />
    case 'owners':
      return (
        <span className="flex gap-1">
          {row.owners.client !== null && <Avatar name={row.owners.client.name} party="client" />}
          {row.owners.vendor !== null && <Avatar name={row.owners.vendor.name} party="vendor" />}
        </span>
      )
    case 'due':
      return <span className="cell-text tabular-nums text-ink-soft">{dates.day(row.due)}</span>
    case 'measure':
      return <MeasureContent measures={row.measures} />
    case 'state':
      return <StateChip entry={entry} />
    case 'actions':
      return <RowMenu entry={entry} mayEdit={mayEdit} actions={actions} tabIndex={-1} />
  }
}

/** A side's win; where there is none yet, whose it is to write. */
function WinContent({ entry, party, mayEdit }: { entry: RegisterEntry; party: Party; mayEdit: boolean }) {
  const { t } = useTranslation('register')
  const { me, short } = useRelationship()
  const isOwn = party === me.party
  const win = entry.wins[party]
  if (win === '') {
    const words = isOwn && mayEdit ? t('win.writeOurs') : t('win.theyWrite', { company: short[party] })
    return <span className="cell-text text-ink-quiet italic">{words}</span>
  }
  const look = isOwn ? 'text-ink-soft' : party === 'client' ? 'text-client' : 'text-vendor'
  return <span className={`cell-text ${look}`}>{win}</span>
}

/** The first measure: its figures always in full, its name as far as there is room. */
function MeasureContent({ measures }: { measures: readonly Measure[] }) {
  const { t } = useTranslation('register')
  const [first, ...others] = measures
  if (first === undefined) return null
  return (
    <span
      className="flex min-w-0 gap-x-1.5 text-ink-soft print:flex-wrap"
      title={measures.map(measureText).join('\n')}
    >
      {first.name !== '' && <span className="cell-text min-w-0">{first.name}</span>}
      <span className="shrink-0 tabular-nums text-ink">{measureFigures(first)}</span>
      {others.length > 0 && (
        <span className="shrink-0 text-ink-quiet">{t('moreMeasures', { count: others.length })}</span>
      )}
    </span>
  )
}

function TitleContent({ entry, actions }: { entry: RegisterEntry; actions: RegisterActions }) {
  const { t } = useTranslation('objectives')
  const { title } = entry.row
  return (
    <span className="flex items-center">
      <span className={`cell-text flex-1 ${title === '' ? 'text-ink-quiet' : 'font-medium'}`}>
        {title || t('untitled')}
      </span>
      <button
        type="button"
        tabIndex={-1}
        aria-label={t('open', { title: title || t('untitled') })}
        onClick={() => actions.open(entry.id)}
        className="absolute right-1 inline-flex size-7 items-center justify-center rounded-control bg-raised text-ink-soft opacity-0 shadow-sm ring-1 ring-line hover:text-ink focus-visible:opacity-100 group-hover/cell:opacity-100 group-focus/cell:opacity-100 pointer-coarse:static pointer-coarse:size-11 pointer-coarse:bg-transparent pointer-coarse:opacity-100 pointer-coarse:shadow-none pointer-coarse:ring-0"
      >
        <PanelRightOpen size={15} aria-hidden="true" />
      </button>
    </span>
  )
}
