import { newAccountSchema } from '@sweetspot/protocol'
import { useTranslation } from 'react-i18next'
import { AccountFields, enteredAccount } from '../account/AccountFields.tsx'
import { formProblems } from '../account/form-problems.ts'
import { useForm } from '../account/use-form.ts'
import { Button } from '../design/Button.tsx'
import { ErrorSentence } from '../design/ErrorSentence.tsx'
import { type JoinPlan, useJoin } from './use-join.ts'

/** Opens an account for somebody who is new here, and joins with it. */
export function NewAccountForm(plan: JoinPlan) {
  const { t } = useTranslation('members')
  const join = useJoin(plan)
  const { submit, problems, refusal, isSending } = useForm({
    read: enteredAccount,
    check: (account) => formProblems(newAccountSchema, account),
    send: join,
  })
  return (
    <form onSubmit={submit} noValidate aria-labelledby="new-account" className="flex flex-col gap-4">
      <h2 id="new-account" className="font-semibold">
        {t('arrive.newTitle')}
      </h2>
      <AccountFields problems={problems} />
      <Button type="submit" look="primary" disabled={isSending}>
        {isSending ? t('arrive.working') : t('arrive.submit')}
      </Button>
      <ErrorSentence message={refusal} />
    </form>
  )
}
