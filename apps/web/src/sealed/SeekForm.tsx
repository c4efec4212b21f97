import { soughtItems } from '@sweetspot/domain'
import { Plus } from 'lucide-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { ErrorSentence } from '../design/ErrorSentence.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames } from '../relationship/use-objectives.ts'
import { HostNotice } from './HostNotice.tsx'
import { SeekRow } from './SeekRow.tsx'
import type { SoughtView } from './sought-view.ts'
import { useSeekForm } from './use-seek-form.ts'

interface SeekFormProps {
  readonly view: SoughtView
  readonly onDone: () => void
  /** Leaves an answer that is in as it is; absent while there is none. */
  readonly onCancel?: () => void
}

/** Where a side says what it seeks; sealed until the other side has answered too. */
export function SeekForm({ view, onDone, onCancel }: SeekFormProps) {
  const { t } = useTranslation('sealed')
  const { otherShort: company } = companyNames(useRelationship())
  const list = useRef<HTMLOListElement>(null)
  const form = useSeekForm(view, onDone)
  const { entries } = form
  const add = (): void => {
    form.add()
    // The new line is there after the next drawing; whoever asked for it goes on typing in it.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('li:last-child select')?.focus())
  }
  return (
    <form noValidate onSubmit={form.submit} aria-label={t('seek.title')} className="flex flex-col gap-4">
      <HostNotice />
      {view.otherIn && view.isOpen && <p className="font-medium">{t('seek.otherIn', { company })}</p>}
      <ol ref={list} className="flex flex-col gap-3">
        {entries.map((entry, index) => (
          <SeekRow
            key={entry.id}
            entry={entry}
            number={index + 1}
            problem={form.problems.get(entry.id)}
            onChange={form.change}
            {...(entries.length > 1 ? { onRemove: () => form.remove(entry.id) } : {})}
          />
        ))}
      </ol>
      <div className="flex flex-wrap items-center gap-2">
        {entries.length < soughtItems.most && (
          <Button onClick={add}>
            <Plus size={16} aria-hidden="true" />
            {t('seek.add')}
          </Button>
        )}
        <div className="ml-auto flex flex-wrap gap-2">
          {onCancel !== undefined && <Button onClick={onCancel}>{t('seek.keep')}</Button>}
          <Button type="submit" look="primary" disabled={form.isSending}>
            {form.isSending
              ? t('seek.working')
              : t(view.otherIn && view.isOpen ? 'seek.submitReveal' : 'seek.submit')}
          </Button>
        </div>
      </div>
      <ErrorSentence message={form.refusal} />
    </form>
  )
}
