import { post } from '@sweetspot/client'
import { newAccountSchema } from '@sweetspot/protocol'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { AccountFields, enteredAccount } from '../account/AccountFields.tsx'
import { formProblems } from '../account/form-problems.ts'
import { useForm } from '../account/use-form.ts'
import { useLinkToken } from '../account/use-link-token.ts'
import { MessagePage } from '../app/MessagePage.tsx'
import { Button } from '../design/Button.tsx'
import { ErrorSentence } from '../design/ErrorSentence.tsx'
import { instanceQuery, personQuery } from '../people/session.ts'
import { StartLayout } from './StartLayout.tsx'

/** The first account of an instance. On one's own machine it needs no link. */
export function SetupPage() {
  const { t } = useTranslation('start')
  const token = useLinkToken()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const { data: instance } = useQuery(instanceQuery)
  const { submit, problems, refusal, isSending } = useForm({
    read: enteredAccount,
    check: (account) => formProblems(newAccountSchema, account),
    send: async (account) => {
      await post('/api/setup', token === null ? account : { ...account, token })
      // Asked anew by the next page; what is known is that nobody was signed in.
      queryClient.removeQueries({ queryKey: personQuery.queryKey })
      await navigate({ to: '/start' })
      await queryClient.invalidateQueries({ queryKey: instanceQuery.queryKey })
    },
  })
  if (instance === undefined) return null
  if (!instance.setup) return <MessagePage title={t('setup.title')} body={t('setup.done')} />
  if (token === null && instance.explore === null) {
    return <MessagePage title={t('setup.title')} body={t('setup.missing')} />
  }
  return (
    <StartLayout title={t('setup.title')} about={t('setup.about')}>
      <form onSubmit={submit} noValidate aria-label={t('setup.title')} className="flex flex-col gap-4">
        <AccountFields problems={problems} />
        <Button type="submit" look="primary" disabled={isSending}>
          {isSending ? t('setup.working') : t('setup.submit')}
        </Button>
        <ErrorSentence message={refusal} />
      </form>
    </StartLayout>
  )
}
