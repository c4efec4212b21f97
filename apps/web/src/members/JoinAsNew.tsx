import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { SignInForm } from '../people/SignInForm.tsx'
import { NewAccountForm } from './NewAccountForm.tsx'
import type { JoinPlan } from './use-join.ts'

/** Opens an account and joins; who has one already signs in first. */
export function JoinAsNew(plan: JoinPlan) {
  const { t } = useTranslation('members')
  const [hasAccount, setHasAccount] = useState(false)
  return (
    <div className="flex flex-col gap-3">
      {hasAccount ? <SignInForm /> : <NewAccountForm {...plan} />}
      <Button look="quiet" onClick={() => setHasAccount(!hasAccount)}>
        {hasAccount ? t('arrive.havent') : t('arrive.have')}
      </Button>
    </div>
  )
}
