import { minPasswordLength, newPasswordSchema } from '@sweetspot/protocol'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { AccountSection } from './AccountSection.tsx'
import { changeMe, sessionsQuery } from './account-api.ts'
import { FormFooter } from './FormFooter.tsx'
import { formProblems } from './form-problems.ts'
import { TextField } from './TextField.tsx'
import { useForm } from './use-form.ts'

/** Changes the password; asks for the current one, so that an unattended screen is not enough. */
export function PasswordForm({ email }: { email: string }) {
  const { t } = useTranslation('account')
  const queryClient = useQueryClient()
  const entered = z.object({
    current: z.string().min(1, t('password.currentMissing')),
    next: newPasswordSchema,
  })
  const form = useForm({
    read: (data) => ({ current: String(data.get('current') ?? ''), next: String(data.get('next') ?? '') }),
    check: (values) => formProblems(entered, values),
    send: async (password) => {
      await changeMe({ password })
      await queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey })
    },
    empties: true,
  })
  return (
    <AccountSection title={t('password.title')}>
      <form onSubmit={form.submit} noValidate className="flex flex-col gap-4">
        {/* Tells a password manager whose password this is. */}
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <TextField
          label={t('password.current')}
          name="current"
          type="password"
          autoComplete="current-password"
          problem={form.problems['current']}
        />
        <TextField
          label={t('password.next')}
          name="next"
          type="password"
          autoComplete="new-password"
          hint={t('password.hint', { count: minPasswordLength })}
          problem={form.problems['next']}
        />
        <FormFooter form={form} submit={t('password.submit')} done={t('password.done')} />
      </form>
    </AccountSection>
  )
}
