import { requestResetSchema } from '@sweetspot/protocol'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { FormFooter } from '../account/FormFooter.tsx'
import { formProblems } from '../account/form-problems.ts'
import { TextField } from '../account/TextField.tsx'
import { useForm } from '../account/use-form.ts'
import { MessagePage } from '../app/MessagePage.tsx'
import { Seal } from '../design/Seal.tsx'
import { instanceQuery } from '../people/session.ts'
import { requestReset } from './mail-api.ts'

/** Where somebody asks for a link to choose a new password. What it answers does not tell who has an account. */
export function ForgotPage() {
  const { t } = useTranslation('mail')
  const instance = useQuery(instanceQuery)
  const form = useForm({
    read: (data) => ({ email: String(data.get('email') ?? '') }),
    check: (values) => formProblems(requestResetSchema, values),
    send: ({ email }) => requestReset(email),
  })
  if (instance.data?.mail === false)
    return <MessagePage title={t('forgot.title')} body={t('forgot.noMail')} />
  if (form.isDone) return <MessagePage title={t('forgot.sentTitle')} body={t('forgot.sent')} />
  return (
    <main className="mx-auto flex min-h-dvh max-w-sm flex-col justify-center gap-4 px-6 py-12">
      <Seal signedBy={{ client: true, vendor: true }} size={40} />
      <h1 className="text-lg font-semibold">{t('forgot.title')}</h1>
      <p className="text-ink-soft">{t('forgot.about')}</p>
      <form onSubmit={form.submit} noValidate className="flex flex-col gap-4">
        <TextField
          label={t('forgot.email')}
          name="email"
          type="email"
          autoComplete="username"
          maxLength={254}
          problem={form.problems['email']}
        />
        <FormFooter form={form} submit={t('forgot.submit')} />
      </form>
    </main>
  )
}
