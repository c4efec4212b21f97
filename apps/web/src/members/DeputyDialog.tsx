import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Problems } from '../account/form-problems.ts'
import { FieldProblem, TextField } from '../account/TextField.tsx'
import { useForm } from '../account/use-form.ts'
import { useToast } from '../design/use-toast.ts'
import { useFormats } from '../i18n/use-formats.ts'
import { type DeputyEntry, deputyProblems } from './deputy-problems.ts'
import { FormDialog } from './FormDialog.tsx'
import type { MemberView } from './people-view.ts'
import { useCommand } from './use-command.ts'

interface DeputyDialogProps {
  readonly view: MemberView
  readonly colleagues: readonly MemberView[]
  readonly onClose: () => void
}

/** Names who stands in for a member, and from when until when. */
export function DeputyDialog({ view, colleagues, onClose }: DeputyDialogProps) {
  const { t } = useTranslation('members')
  const toast = useToast()
  const command = useCommand()
  const { isoDay } = useFormats()
  const { personId, name } = view.member
  const others = colleagues.map(({ member }) => member).filter((each) => each.personId !== personId)
  const form = useForm<DeputyEntry>({
    read: (data) => ({
      deputyId: String(data.get('deputyId') ?? ''),
      from: String(data.get('from') ?? ''),
      until: String(data.get('until') ?? ''),
    }),
    check: (entry): Problems => {
      const found = Object.entries(deputyProblems(entry, isoDay(new Date())))
      return Object.fromEntries(found.map(([field, problem]) => [field, t(`deputyDialog.${problem}`)]))
    },
    send: async (entry) => {
      await command({ type: 'deputy.name', personId, ...entry })
      const deputy = others.find((each) => each.personId === entry.deputyId)?.name ?? ''
      toast({ text: t('done.deputy', { deputy, name }) })
      onClose()
    },
  })
  const { problems } = form
  return (
    <FormDialog
      title={t('deputyDialog.title', { name })}
      about={t('deputyDialog.about', { name })}
      submit={t('deputyDialog.save')}
      form={form}
      onClose={onClose}
    >
      {others.length === 0 && <p>{t('deputyDialog.none')}</p>}
      <DeputyField people={others} problem={problems['deputyId']} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label={t('deputyDialog.from')} name="from" type="date" problem={problems['from']} />
        <TextField label={t('deputyDialog.until')} name="until" type="date" problem={problems['until']} />
      </div>
    </FormDialog>
  )
}

interface DeputyFieldProps {
  readonly people: readonly MemberView['member'][]
  readonly problem: string | undefined
}

function DeputyField({ people, problem }: DeputyFieldProps) {
  const { t } = useTranslation('members')
  const id = useId()
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-medium">
        {t('deputyDialog.deputy')}
      </label>
      <select
        id={id}
        name="deputyId"
        defaultValue=""
        className="field"
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
      >
        <option value="">{t('deputyDialog.choose')}</option>
        {people.map(({ personId, name }) => (
          <option key={personId} value={personId}>
            {name}
          </option>
        ))}
      </select>
      <FieldProblem id={`${id}-problem`} problem={problem} />
    </div>
  )
}
