import { minPasswordLength } from '@sweetspot/protocol'
import { useTranslation } from 'react-i18next'
import type { Problems } from './form-problems.ts'
import { TextField } from './TextField.tsx'

/** Name, e-mail address and password of an account that is being opened. */
export function AccountFields({ problems }: { problems: Problems }) {
  const { t } = useTranslation('members')
  return (
    <>
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
    </>
  )
}

/** What was entered into these fields. */
export function enteredAccount(data: FormData): { name: string; email: string; password: string } {
  const text = (name: string): string => String(data.get(name) ?? '')
  return { name: text('name'), email: text('email'), password: text('password') }
}
