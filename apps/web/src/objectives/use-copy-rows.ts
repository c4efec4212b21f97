import type { ClipboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { type ColumnLayout, shownColumns } from '../register-view/column-layout.ts'
import type { RegisterLine } from '../register-view/register-lines.ts'
import type { RowSelection } from '../register-view/row-selection.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { addressOf } from './cell-element.ts'
import { cellText } from './cell-text.ts'
import type { GridColumn } from './grid-columns.ts'
import { tsvText } from './tsv-text.ts'

interface CopyRowsOptions {
  readonly lines: readonly RegisterLine[]
  readonly layout: ColumnLayout
  readonly selection: RowSelection
  readonly announce: (text: string) => void
}

/** Copies the picked rows, or the cell in focus, as a block that spreadsheets take. */
export function useCopyRows({ lines, layout, selection, announce }: CopyRowsOptions) {
  const { t } = useTranslation('register')
  const { me } = useRelationship()
  const block = (): readonly (readonly string[])[] =>
    lines.flatMap((line) =>
      line.kind === 'objective' && selection.ids.has(line.id)
        ? [
            shownColumns(layout)
              .filter(isContent)
              .map((column) => cellText(line.entry, column, me.party)),
          ]
        : [],
    )
  const cellAt = (target: EventTarget): string | null => {
    const address = addressOf(target)
    const line = lines.find(({ id }) => id === address?.id)
    if (address === null || line?.kind !== 'objective' || !isContent(address.column)) return null
    return cellText(line.entry, address.column, me.party)
  }
  const done = (): void => announce(t('select.copied', { count: selection.ids.size }))
  return {
    toClipboard: () => {
      navigator.clipboard.writeText(tsvText(block())).then(done, () => announce(t('select.notCopied')))
    },
    onCopy: (event: ClipboardEvent) => {
      // Words that are marked on the page, or in a field, are copied as everywhere.
      if (event.target instanceof HTMLInputElement || !document.getSelection()?.isCollapsed) return
      const text = selection.ids.size > 0 ? tsvText(block()) : cellAt(event.target)
      if (text === null) return
      event.preventDefault()
      event.clipboardData.setData('text/plain', text)
      if (selection.ids.size > 0) done()
    },
  }
}

function isContent(column: GridColumn): column is Exclude<GridColumn, 'select' | 'actions'> {
  return column !== 'select' && column !== 'actions'
}
