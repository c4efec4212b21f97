import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FieldProblem } from '../account/TextField.tsx'
import { useForm } from '../account/use-form.ts'
import { Button } from '../design/Button.tsx'
import { type PastedObjective, pastedObjectives } from './pasted-objectives.ts'

/** Cells copied from a spreadsheet, one objective a row. */
export function PasteForm({ onAdd }: { onAdd: (objectives: readonly PastedObjective[]) => void }) {
  const { t } = useTranslation('begin')
  const id = useId()
  const [lines, setLines] = useState('')
  const found = pastedObjectives(lines)
  const form = useForm({
    read: () => found,
    check: (objectives) => (objectives.length === 0 ? { lines: t('objective.noLines') } : {}),
    send: async (objectives) => onAdd(objectives),
  })
  const problem = form.problems['lines']
  return (
    <form noValidate onSubmit={form.submit} aria-label={t('objective.paste')} className="flex flex-col gap-3">
      <div className="flex flex-col gap-1">
        <label htmlFor={id} className="font-medium">
          {t('objective.lines')}
        </label>
        <textarea
          id={id}
          name="lines"
          rows={6}
          value={lines}
          className="field font-mono text-xs"
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-hint ${id}-problem`}
          onChange={(event) => setLines(event.target.value)}
        />
        <p id={`${id}-hint`} className="text-xs text-ink-quiet">
          {t('objective.linesHint')}
        </p>
        <FieldProblem id={`${id}-problem`} problem={problem} />
      </div>
      <div className="flex flex-wrap items-center justify-end gap-3">
        <p role="status" className="mr-auto text-ink-soft">
          {found.length > 0 && t('objective.found', { count: found.length })}
        </p>
        <Button type="submit" look="primary">
          {t('objective.submitMany', { count: Math.max(1, found.length) })}
        </Button>
      </div>
    </form>
  )
}
