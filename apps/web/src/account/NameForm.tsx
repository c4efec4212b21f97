import { displayNameSchema, type ProfileMessage } from '@sweetspot/protocol'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { personQuery } from '../people/session.ts'
import { AccountSection } from './AccountSection.tsx'
import { changeMe, profileQuery } from './account-api.ts'
import { FormFooter } from './FormFooter.tsx'
import { formProblems } from './form-problems.ts'
import { TextField } from './TextField.tsx'
import { useForm } from './use-form.ts'

const entered = z.object({ name: displayNameSchema })

/** The person's own name. */
export function NameForm({ profile }: { profile: ProfileMessage }) {
  const { t } = useTranslation('account')
  const queryClient = useQueryClient()
  const form = useForm({
    read: (data) => ({ name: String(data.get('name') ?? '') }),
    check: (values) => formProblems(entered, values),
    send: async (values) => {
      queryClient.setQueryData(profileQuery.queryKey, await changeMe(values))
      await queryClient.invalidateQueries({ queryKey: personQuery.queryKey })
    },
  })
  return (
    <AccountSection title={t('name.title')}>
      <form onSubmit={form.submit} noValidate className="flex flex-col gap-4">
        <p className="text-ink-soft">{t('name.email', { email: profile.email })}</p>
        <TextField
          label={t('name.label')}
          name="name"
          autoComplete="name"
          defaultValue={profile.name}
          hint={t('name.hint')}
          problem={form.problems['name']}
        />
        <FormFooter form={form} submit={t('name.submit')} />
      </form>
    </AccountSection>
  )
}
