import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { ErrorSentence } from '../design/ErrorSentence.tsx'
import type { FormState } from './use-form.ts'

interface FormFooterProps {
  readonly form: FormState
  readonly submit: string
  readonly done?: string
}

/** The button of a form, and what came of it. */
export function FormFooter({ form, submit, done }: FormFooterProps) {
  const { t } = useTranslation('account')
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button type="submit" disabled={form.isSending}>
        {form.isSending ? t('working') : submit}
      </Button>
      <p role="status" className="text-ink-soft empty:hidden">
        {form.isDone ? (done ?? t('saved')) : null}
      </p>
      <ErrorSentence message={form.refusal} />
    </div>
  )
}
