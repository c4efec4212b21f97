import { useTranslation } from 'react-i18next'
import { useForm } from '../account/use-form.ts'
import { Button } from '../design/Button.tsx'
import { ErrorSentence } from '../design/ErrorSentence.tsx'
import { useCommand } from '../members/use-command.ts'
import { useMay, useRegister } from '../relationship/use-objectives.ts'

/** Begins a round: the first one, or one after both answers of the last are open. */
export function BeginRound({ isFirst }: { isFirst: boolean }) {
  const { t } = useTranslation('priorities')
  const command = useCommand()
  const { active } = useRegister()
  const mayBegin = useMay('sealed.give', 'table')
  const form = useForm({
    read: () => null,
    check: () => ({}),
    send: () => command({ type: 'sealed.open', topic: 'priorities' }),
  })
  const isFew = active.filter(({ row }) => row.title.trim() !== '').length < 2
  const button = (
    <Button type="submit" look={isFirst ? 'primary' : 'secondary'} disabled={form.isSending || isFew}>
      {form.isSending ? t('begin.working') : t(isFirst ? 'begin.action' : 'begin.again')}
    </Button>
  )
  if (!isFirst) {
    return mayBegin ? (
      <form onSubmit={form.submit} className="no-print flex flex-wrap items-center gap-3">
        {button}
        <ErrorSentence message={form.refusal} />
      </form>
    ) : null
  }
  return (
    <form
      onSubmit={form.submit}
      className="flex flex-col items-center gap-3 rounded-card border border-line bg-surface px-5 py-8 text-center"
    >
      <h2 className="text-base font-semibold">{t('begin.title')}</h2>
      <p className="max-w-md text-ink-soft">{t('begin.body')}</p>
      {mayBegin ? button : <p className="text-ink-soft">{t('begin.askLead')}</p>}
      {mayBegin && isFew && <p className="text-ink-soft">{t('begin.few')}</p>}
      <ErrorSentence message={form.refusal} />
    </form>
  )
}
