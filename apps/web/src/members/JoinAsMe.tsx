import { useTranslation } from 'react-i18next'
import { useForm } from '../account/use-form.ts'
import { Button } from '../design/Button.tsx'
import { ErrorSentence } from '../design/ErrorSentence.tsx'
import type { Person } from '../people/membership.ts'
import { type JoinPlan, useJoin } from './use-join.ts'

/** Joins as who is signed in. */
export function JoinAsMe({ plan, person, company }: { plan: JoinPlan; person: Person; company: string }) {
  const { t } = useTranslation('members')
  const join = useJoin(plan)
  const form = useForm({ read: () => null, check: () => ({}), send: join })
  return (
    <form onSubmit={form.submit} className="flex flex-col gap-4">
      <p className="text-ink-soft">{t('arrive.signedIn', { name: person.name, email: person.email })}</p>
      <Button type="submit" look="primary" disabled={form.isSending}>
        {form.isSending ? t('arrive.working') : t('arrive.join', { company })}
      </Button>
      <ErrorSentence message={form.refusal} />
      <p className="text-xs text-ink-quiet">{t('arrive.notYou')}</p>
    </form>
  )
}
