import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { FieldProblem, TextField } from '../account/TextField.tsx'
import { useForm } from '../account/use-form.ts'
import { Button } from '../design/Button.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames } from '../relationship/use-objectives.ts'
import type { PastedObjective } from './pasted-objectives.ts'

interface WriteFormProps {
  /** What the fields start with; null for empty ones. */
  readonly first: PastedObjective | null
  readonly onAdd: (objective: PastedObjective) => void
}

/** One objective in two fields; the other side's win is not ours to write. */
export function WriteForm({ first, onAdd }: WriteFormProps) {
  const { t } = useTranslation('begin')
  const { otherShort: company } = companyNames(useRelationship())
  const id = useId()
  const text = (data: FormData, name: string): string => String(data.get(name) ?? '').trim()
  const form = useForm<PastedObjective>({
    read: (data) => ({ title: text(data, 'title'), win: text(data, 'win') }),
    check: ({ title, win }) => ({
      ...(title === '' ? { title: t('objective.noName') } : {}),
      ...(win === '' ? { win: t('objective.noWin') } : {}),
    }),
    send: async (entered) => onAdd(entered),
  })
  const problem = form.problems['win']
  return (
    <form noValidate onSubmit={form.submit} aria-label={t('objective.write')} className="flex flex-col gap-4">
      <TextField
        label={t('objective.name')}
        name="title"
        autoComplete="off"
        maxLength={400}
        defaultValue={first?.title ?? ''}
        placeholder={t('objective.namePlaceholder')}
        problem={form.problems['title']}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <div className="flex flex-col gap-1">
          <label htmlFor={id} className="font-medium">
            {t('objective.win')}
          </label>
          <textarea
            id={id}
            name="win"
            rows={3}
            defaultValue={first?.win ?? ''}
            placeholder={t('objective.winPlaceholder')}
            className="field"
            aria-invalid={problem !== undefined}
            aria-describedby={problem === undefined ? undefined : `${id}-problem`}
          />
          <FieldProblem id={`${id}-problem`} problem={problem} />
        </div>
        <div className="flex flex-col gap-1">
          <p className="font-medium">{t('objective.otherWin', { company })}</p>
          <p className="flex-1 rounded-control border border-dashed border-line-strong bg-sunken px-2.5 py-1.5 text-ink-soft">
            {t('objective.otherWrites', { company })}
          </p>
        </div>
      </div>
      <div className="flex justify-end">
        <Button type="submit" look="primary">
          {t('objective.submit')}
        </Button>
      </div>
    </form>
  )
}
