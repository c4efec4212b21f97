import { membersOf, otherParty } from '@sweetspot/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '../account/TextField.tsx'
import { useForm } from '../account/use-form.ts'
import { FormDialog } from '../members/FormDialog.tsx'
import { useCommand } from '../members/use-command.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useWatchable } from '../relationship/use-watchable.ts'
import { useToday } from '../today/use-today.ts'
import { PersonField } from './PersonField.tsx'
import { type EnteredPromise, promiseProblems } from './promise-problems.ts'

const kinds = ['ask', 'give'] as const

/** Asks the other side for something, or gives it one's word. */
export function NewPromiseDialog({
  objectiveId,
  onClose,
}: {
  objectiveId: string | null
  onClose: () => void
}) {
  const { t } = useTranslation('promises')
  const { me, short, replica } = useRelationship()
  const { state } = useWatchable(replica.ledger.view)
  const { today } = useToday()
  const command = useCommand()
  const [kind, setKind] = useState<(typeof kinds)[number]>('ask')
  const [promiseId] = useState(() => crypto.randomUUID())
  const company = short[otherParty(me.party)]
  const text = (data: FormData, name: string): string => String(data.get(name) ?? '').trim()
  const form = useForm<EnteredPromise>({
    read: (data) => ({
      what: text(data, 'what'),
      due: text(data, 'due'),
      ownerId: kind === 'give' ? text(data, 'owner') : null,
    }),
    check: (entered) => {
      const found = Object.entries(promiseProblems(entered, today))
      return Object.fromEntries(found.map(([name, key]) => [name, t(`form.${key}`)]))
    },
    send: async ({ what, due, ownerId }) => {
      const about = { promiseId, what, due, objectiveId }
      await command(
        ownerId === null ? { type: 'promise.ask', ...about } : { type: 'promise.give', ...about, ownerId },
      )
      onClose()
    },
  })
  return (
    <FormDialog title={t('form.title')} submit={t('form.submit')} form={form} onClose={onClose}>
      <fieldset className="flex flex-col gap-1">
        <legend className="mb-1 font-medium">{t('form.kind')}</legend>
        {kinds.map((each) => (
          <label key={each} className="flex min-h-9 items-center gap-2 pointer-coarse:min-h-11">
            <input
              type="radio"
              name="kind"
              value={each}
              checked={each === kind}
              className="size-4 accent-(--accent)"
              onChange={() => setKind(each)}
            />
            {t(`form.${each}`, { company })}
          </label>
        ))}
      </fieldset>
      <TextField
        label={t('form.what')}
        name="what"
        autoComplete="off"
        maxLength={300}
        problem={form.problems['what']}
      />
      <TextField label={t('form.due')} name="due" type="date" problem={form.problems['due']} />
      {kind === 'give' && (
        <PersonField
          name="owner"
          people={membersOf(state, me.party)}
          first={me.personId}
          problem={form.problems['owner']}
        />
      )}
    </FormDialog>
  )
}
