import { otherParty } from '@sweetspot/domain'
import { maxImportTextLength } from '@sweetspot/protocol'
import { Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../i18n/use-formats.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { noteSentence } from './note-sentence.ts'
import type { PreviewRowNote } from './preview-answer.ts'
import type { PreviewRowProps } from './preview-rows.ts'
import type { RowProblem } from './row-problems.ts'
import { openNotes } from './row-remarks.ts'
import { useNoteWords } from './use-note-words.ts'

/** What is to be looked at in a row: its problem first, then why it stays out, then what is proposed and why. */
export function RowRemarks({ row, choice, problem }: PreviewRowProps) {
  const { t } = useTranslation('objectiveImport')
  const notes = openNotes(row, choice)
  if (problem === undefined && choice.include && notes.length === 0) return null
  return (
    <ul aria-label={t('row.notes', { number: row.rowNumber })} className="flex flex-col gap-1">
      {problem !== undefined && (
        <Remark isLoud>
          <ProblemSentence problem={problem} rowNumber={row.rowNumber} />
        </Remark>
      )}
      {!choice.include && (
        <Remark>{t(row.suggestion === 'import' ? 'row.leftOutByYou' : 'row.leftOut')}</Remark>
      )}
      {notes.map((note) => (
        <Remark key={`${note.field} ${note.code}`}>
          <NoteText note={note} />
        </Remark>
      ))}
    </ul>
  )
}

function Remark({ isLoud = false, children }: { isLoud?: boolean; children: ReactNode }) {
  const Picture = isLoud ? TriangleAlert : Info
  return (
    <li className={`flex items-start gap-2 text-ink-soft ${isLoud ? 'font-medium text-ink' : ''}`}>
      <Picture size={14} aria-hidden="true" className="mt-1 shrink-0" />
      <span className="min-w-0 wrap-anywhere">{children}</span>
    </li>
  )
}

function NoteText({ note }: { note: PreviewRowNote }) {
  const { t } = useTranslation('objectiveImport')
  const { me, short } = useRelationship()
  const words = useNoteWords()
  const sentence = noteSentence(note, me.party)
  switch (sentence.kind) {
    case 'of_code':
      return words(note)
    case 'other_win_missing':
      return t('note.otherWinMissing', { company: short[otherParty(me.party)] })
  }
}

/** What is wrong with a row, and what to do. */
export function ProblemSentence({ problem, rowNumber }: { problem: RowProblem; rowNumber: number }) {
  const { t } = useTranslation('objectiveImport')
  const { number } = useFormats()
  switch (problem.kind) {
    case 'title':
    case 'invalid':
      return t(`problem.${problem.kind}`, { number: rowNumber })
    case 'too_long':
      return t('problem.tooLong', { number: rowNumber, length: number(maxImportTextLength) })
    case 'ref_twice':
      return t('problem.refTwice', { ref: problem.ref, other: problem.other })
    case 'ref_taken':
      return t('problem.refTaken', { ref: problem.ref, title: problem.title })
  }
}
