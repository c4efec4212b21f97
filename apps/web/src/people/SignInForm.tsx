import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { ErrorSentence } from '../design/ErrorSentence.tsx'
import { useSentences } from '../i18n/use-sentences.ts'
import { membershipsQuery, personQuery, signIn } from './session.ts'

/** E-mail, password, and the sentence that says why it did not work. */
export function SignInForm() {
  const { t } = useTranslation(['people', 'mail'])
  const sentences = useSentences()
  const queryClient = useQueryClient()
  const [isMissing, setMissing] = useState(false)
  const enter = useMutation({
    mutationFn: async ({ email, password }: { email: string; password: string }) => {
      const person = await signIn(email, password)
      queryClient.removeQueries({ queryKey: membershipsQuery.queryKey })
      queryClient.setQueryData(personQuery.queryKey, person)
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const email = String(data.get('email') ?? '').trim()
    const password = String(data.get('password') ?? '')
    const isMissing = email === '' || password === ''
    setMissing(isMissing)
    enter.reset()
    if (!isMissing) enter.mutate({ email, password })
  }
  const problem = isMissing ? t('signIn.missing') : enter.error && sentences.ofError(enter.error)
  return (
    <form onSubmit={submit} noValidate aria-labelledby="sign-in" className="flex flex-col gap-4">
      <h2 id="sign-in" className="font-semibold">
        {t('signIn.title')}
      </h2>
      <label className="flex flex-col gap-1 font-medium">
        {t('signIn.email')}
        <input
          name="email"
          type="email"
          autoComplete="username"
          aria-describedby="sign-in-error"
          className="field font-normal"
        />
      </label>
      <label className="flex flex-col gap-1 font-medium">
        {t('signIn.password')}
        <input
          name="password"
          type="password"
          autoComplete="current-password"
          aria-describedby="sign-in-error"
          className="field font-normal"
        />
      </label>
      <Button type="submit" look="primary" disabled={enter.isPending}>
        {enter.isPending ? t('signIn.working') : t('signIn.submit')}
      </Button>
      <Link
        to="/forgot"
        className="inline-flex min-h-9 items-center self-start underline underline-offset-2 pointer-coarse:min-h-11"
      >
        {t('mail:forgot.link')}
      </Link>
      <ErrorSentence id="sign-in-error" message={problem} />
    </form>
  )
}
