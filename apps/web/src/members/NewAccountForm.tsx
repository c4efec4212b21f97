import { minPasswordLength, newAccountSchema } from '@sweetspot/protocol'
import { useTranslation } from 'react-i18next'
import { formProblems } from '../account/form-problems.ts'
import { TextField } from '../account/TextField.tsx'
import { useForm } from '../account/use-form.ts'
import { Button } from '../design/Button.tsx'
import { ErrorSentence } from '../design/ErrorSentence.tsx'
import { useJoin } from './use-join.ts'

/** Name, e-mail address and password of somebody who is new here. */
export function NewAccountForm({ token }: { token: string }) {
  const { t } = useTranslation('members')
  const join = useJoin(token)
  const { submit, problems, refusal, isSending } = useForm({
    read: (data) => ({
      name: String(data.get('name') ?? ''),
      email: String(data.get('email') ?? ''),
      password: String(data.get('password') ?? ''),
    }),
    check: (account) => formProblems(newAccountSchema, account),
    send: join,
  })
  return (
    <form onSubmit={submit} noValidate aria-labelledby="new-account" className="flex flex-col gap-4">
      <h2 id="new-account" className="font-semibold">
        {t('arrive.newTitle')}
      </h2>
      <TextField
        label={t('arrive.name')}
        name="name"
        autoComplete="name"
        maxLength={120}
        problem={problems['name']}
      />
      <TextField
        label={t('arrive.email')}
        name="email"
        type="email"
        autoComplete="username"
        maxLength={254}
        problem={problems['email']}
      />
      <TextField
        label={t('arrive.password')}
        name="password"
        type="password"
        autoComplete="new-password"
        hint={t('arrive.passwordHint', { count: minPasswordLength })}
        problem={problems['password']}
      />
      <Button type="submit" look="primary" disabled={isSending}>
        {isSending ? t('arrive.working') : t('arrive.submit')}
      </Button>
      <ErrorSentence message={refusal} />
    </form>
  )
}
