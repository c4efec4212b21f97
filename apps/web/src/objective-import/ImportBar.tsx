import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { ErrorSentence } from '../design/ErrorSentence.tsx'
import { useToast } from '../design/use-toast.ts'
import { useSentences } from '../i18n/use-sentences.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { importBody } from './import-body.ts'
import type { Preview } from './preview-answer.ts'
import { ProblemSentence } from './RowRemarks.tsx'
import { requestImport } from './request-import.ts'
import { updatesOf } from './returned-rows.ts'
import { isBlocking, type RowProblem } from './row-problems.ts'
import { importSummary } from './row-remarks.ts'
import { titleFieldId } from './title-field-id.ts'
import type { ImportDraft } from './use-import-draft.ts'

interface ImportBarProps {
  readonly draft: ImportDraft
  readonly preview: Preview
  readonly problems: ReadonlyMap<number, RowProblem>
}

/** How much comes in, and the button that brings it in; always in sight. */
export function ImportBar({ draft, preview, problems }: ImportBarProps) {
  const { t } = useTranslation('objectiveImport')
  const sentences = useSentences()
  const { coming } = importSummary(preview, draft.choices)
  const updated = updatesOf(draft.answer.returned, draft.leftOut).length
  const isNothing = coming + updated === 0
  const sending = useImport(draft, preview)
  const startWords =
    updated === 0
      ? t('apply.start', { count: coming })
      : coming === 0
        ? t('apply.update', { count: updated })
        : t('apply.both', { updated, count: coming })
  const [wasHeld, setHeld] = useState(false)
  const blocked = [...problems].find(([, problem]) => isBlocking(problem))
  const start = (): void => {
    if (sending.isPending) return
    setHeld(isNothing || blocked !== undefined)
    if (blocked !== undefined) document.getElementById(titleFieldId(blocked[0]))?.focus()
    else if (!isNothing) sending.mutate()
  }
  return (
    <div className="no-print sticky bottom-0 mt-auto flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line bg-surface px-4 py-3">
      <Summary draft={draft} preview={preview} />
      <div className="min-w-0 flex-1 basis-64 empty:hidden">
        {wasHeld && blocked !== undefined && (
          <p role="alert" className="font-medium">
            <ProblemSentence rowNumber={blocked[0]} problem={blocked[1]} />
          </p>
        )}
        <ErrorSentence message={wasHeld && isNothing ? t('apply.nothing') : null} />
        <ErrorSentence message={sending.error && sentences.ofError(sending.error, t('apply.failed'))} />
      </div>
      <Button look="primary" className="max-sm:w-full" aria-disabled={sending.isPending} onClick={start}>
        {sending.isPending ? t('apply.working') : startWords}
      </Button>
    </div>
  )
}

function Summary({ draft, preview }: Pick<ImportBarProps, 'draft' | 'preview'>) {
  const { t } = useTranslation('objectiveImport')
  const { rows, coming, toLookAt, skipped } = importSummary(preview, draft.choices)
  const parts = [
    ...(rows > 0 || draft.answer.returned.length === 0 ? [t('preview.coming', { count: rows, coming })] : []),
    ...(toLookAt > 0 ? [t('preview.look', { count: toLookAt })] : []),
    ...(skipped > 0 ? [t('preview.skipped', { count: skipped })] : []),
  ]
  return (
    <p role="status" className="tabular-nums">
      {parts.join(' · ')}
    </p>
  )
}

/** Brings the chosen rows in and goes where they are; on an error everything stays as it is. */
function useImport(draft: ImportDraft, preview: Preview) {
  const { t } = useTranslation('objectiveImport')
  const { id } = useRelationship()
  const toast = useToast()
  const navigate = useNavigate()
  return useMutation({
    // Without it a request made offline would wait in silence and be sent later, unasked.
    mutationFn: () =>
      requestImport(
        id,
        importBody(draft.answer, preview, draft.choices, updatesOf(draft.answer.returned, draft.leftOut)),
        draft.idempotencyKey,
      ),
    onSuccess: (count) => {
      const updated = updatesOf(draft.answer.returned, draft.leftOut).length
      if (updated > 0) toast({ text: t('apply.updated', { count: updated }) })
      if (count > 0) toast({ text: t('apply.done', { count }) })
      void navigate({ to: '/r/$relationshipId/objectives', params: { relationshipId: id } })
    },
  })
}
