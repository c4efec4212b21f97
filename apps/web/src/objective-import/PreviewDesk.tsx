import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMediaQuery } from '../app/use-media-query.ts'
import { Button } from '../design/Button.tsx'
import { Notice } from '../design/Notice.tsx'
import { ImportBar } from './ImportBar.tsx'
import { OtherSheets } from './OtherSheets.tsx'
import { PreviewCards } from './PreviewCards.tsx'
import { PreviewTable } from './PreviewTable.tsx'
import type { Preview, PreviewRow } from './preview-answer.ts'
import { ReturnedRows } from './ReturnedRows.tsx'
import type { RowChoice } from './row-choices.ts'
import { SkippedRows } from './SkippedRows.tsx'
import type { ImportDraft } from './use-import-draft.ts'
import { useNoteWords } from './use-note-words.ts'
import { useRowProblems } from './use-row-problems.ts'

interface PreviewDeskProps {
  readonly draft: ImportDraft
  readonly preview: Preview
  readonly onChange: (row: PreviewRow, change: Partial<RowChoice>) => void
  readonly onChangeAll: (preview: Preview, include: boolean) => void
  readonly onLeaveOut: (id: string, isLeftOut: boolean) => void
}

/** From this width on the rows are a table; below it the fields would be too narrow to correct. */
const tableQuery = '(min-width: 64rem)'
/** How many rows are drawn at first, and with each "more". */
const pageLength = 200

/** The rows of a file, before they come in. */
export function PreviewDesk({ draft, preview, onChange, onChangeAll, onLeaveOut }: PreviewDeskProps) {
  const { t } = useTranslation('objectiveImport')
  const asTable = useMediaQuery(tableQuery)
  const problems = useRowProblems(preview, draft.choices)
  const [shown, setShown] = useState(pageLength)
  const heading = useRef<HTMLHeadingElement>(null)
  const words = useNoteWords()
  useEffect(() => heading.current?.focus(), [])
  const rows = preview.rows.slice(0, shown)
  const hidden = preview.rows.length - rows.length
  const Rows = asTable ? PreviewTable : PreviewCards
  return (
    <>
      <section aria-labelledby="preview" className="flex flex-col gap-3 px-4 pb-6">
        <div>
          <h2 id="preview" ref={heading} tabIndex={-1} className="font-semibold outline-none wrap-anywhere">
            {t('preview.title', { name: draft.answer.file.name })}
          </h2>
          <p className="text-ink-soft">{t('preview.rest')}</p>
        </div>
        {preview.notes.map((note) => (
          <Notice key={note.code}>{words(note)}</Notice>
        ))}
        {draft.answer.returned.length > 0 && (
          <ReturnedRows rows={draft.answer.returned} leftOut={draft.leftOut} onLeaveOut={onLeaveOut} />
        )}
        {preview.rows.length > 0 && (
          <Rows
            preview={preview}
            rows={rows}
            choices={draft.choices}
            problems={problems}
            onChange={onChange}
            onChangeAll={onChangeAll}
          />
        )}
        {hidden > 0 && (
          <Button className="self-start" onClick={() => setShown(shown + pageLength)}>
            {t('preview.more', { count: Math.min(hidden, pageLength) })}
          </Button>
        )}
        <SkippedRows rows={preview.skipped} />
        <OtherSheets names={draft.answer.otherSheets} />
      </section>
      <ImportBar draft={draft} preview={preview} problems={problems} />
    </>
  )
}
