import { type ClipboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useToast } from '../design/use-toast.ts'
import { type ColumnLayout, shownColumns } from '../register-view/column-layout.ts'
import { entriesIn, type RegisterLine } from '../register-view/register-lines.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { addressOf, isObjectiveCell } from './cell-element.ts'
import type { GridColumn } from './grid-columns.ts'
import type { ContentColumn, PasteRow } from './paste-plan.ts'
import type { CellAddress } from './use-grid-control.ts'

interface PasteOptions {
  readonly lines: readonly RegisterLine[]
  readonly layout: ColumnLayout
  readonly mayEdit: boolean
}

/** Pasting into the register: one row at once, more of them after a look at what would change. */
export function usePaste({ lines, layout, mayEdit }: PasteOptions) {
  const { t } = useTranslation(['register', 'app'])
  const { edits, me, replica } = useRelationship()
  const [plan, setPlan] = useState<readonly PasteRow[] | null>(null)
  const toast = useToast()
  const apply = (rows: readonly PasteRow[]): void => {
    setPlan(null)
    const count = edits.paste(rows)
    if (count === 0) return
    toast({
      text: t('paste.done', { count }),
      action: { label: t('app:undo'), run: () => void edits.undo() },
    })
  }
  const look = async (words: { html: string; text: string }, { id, column }: CellAddress): Promise<void> => {
    const [{ pasteBlock }, { planPaste }] = await Promise.all([
      import('./paste-block.ts'),
      import('./paste-plan.ts'),
    ])
    const entries = entriesIn(lines)
    const columns = shownColumns(layout)
    const from = Math.max(columns.indexOf(column), 0)
    const rows = planPaste(pasteBlock(words), {
      entries: entries.slice(entries.findIndex((entry) => entry.id === id)),
      columns: columns.slice(from).filter(isContent),
      members: [...replica.ledger.view.get().state.members.values()],
      own: me.party,
    })
    if (rows.length === 0) toast({ text: t('paste.nothing') })
    else if (rows.length > 1 || rows.some(hasRefused)) setPlan(rows)
    else apply(rows)
  }
  const onPaste = (event: ClipboardEvent): void => {
    const address = addressOf(event.target)
    if (!mayEdit || address === null || !isObjectiveCell(address)) return
    event.preventDefault()
    const { clipboardData } = event
    void look(
      { html: clipboardData.getData('text/html'), text: clipboardData.getData('text/plain') },
      address,
    )
  }
  return { plan, apply, cancel: () => setPlan(null), onPaste }
}

function hasRefused({ cells }: PasteRow): boolean {
  return cells.some(({ write }) => write === null)
}

function isContent(column: GridColumn): column is ContentColumn {
  return column !== 'select' && column !== 'actions'
}
