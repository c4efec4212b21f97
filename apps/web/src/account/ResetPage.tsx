import { minPasswordLength, newPasswordSchema } from '@sweetspot/protocol'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { MessagePage } from '../app/MessagePage.tsx'
import { Seal } from '../design/Seal.tsx'
import { resetPassword } from './account-api.ts'
import { FormFooter } from './FormFooter.tsx'
import { formProblems } from './form-problems.ts'
import { TextField } from './TextField.tsx'
import { useForm } from './use-form.ts'
import { useLinkToken } from './use-link-token.ts'

const entered = z.object({ password: newPasswordSchema })

/** Where a password link leads: choose a new password. */
export function ResetPage() {
  const { t } = useTranslation('account')
  const token = useLinkToken()
  const form = useForm({
    read: (data) => ({ password: String(data.get('password') ?? '') }),
    check: (values) => formProblems(entered, values),
    send: ({ password }) => resetPassword(token ?? '', password),
  })
  if (token === null) return <MessagePage title={t('reset.title')} body={t('reset.missing')} />
  if (form.isDone) return <MessagePage title={t('reset.title')} body={t('reset.done')} />
  return (
    <main className="mx-auto flex min-h-dvh max-w-sm flex-col justify-center gap-4 px-6 py-12">
      <Seal signedBy={{ client: true, vendor: true }} size={40} />
      <h1 className="text-lg font-semibold">{t('reset.title')}</h1>
      <p className="text-ink-soft">{t('reset.about')}</p>
      <form onSubmit={form.submit} noValidate className="flex flex-col gap-4">
        <TextField
          label={t('reset.next')}
          name="password"
          type="password"
          autoComplete="new-password"
          hint={t('reset.hint', { count: minPasswordLength })}
          problem={form.problems['password']}
        />
        <FormFooter form={form} submit={t('reset.submit')} />
      </form>
    </main>
  )
}
