import { type ValueCategory, valueCategories } from '@sweetspot/domain'
import { X } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { FieldProblem } from '../account/TextField.tsx'
import { IconButton } from '../design/Button.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import type { EntryProblem, SoughtEntry } from './sought-entries.ts'

interface SeekRowProps {
  readonly entry: SoughtEntry
  /** From 1. */
  readonly number: number
  readonly problem: EntryProblem | undefined
  readonly onChange: (entry: SoughtEntry) => void
  readonly onRemove?: () => void
}

/** One thing that a side seeks: its kind, and in its own words. */
export function SeekRow({ entry, number, problem, onChange, onRemove }: SeekRowProps) {
  const { t } = useTranslation('sealed')
  const { me } = useRelationship()
  const id = useId()
  const categories: readonly ValueCategory[] = valueCategories[me.party]
  const choose = (value: string): void => {
    onChange({ ...entry, category: categories.find((category) => category === value) ?? '' })
  }
  const inWords = problem === 'words' || problem === 'long'
  return (
    <li className="rounded-card border border-line bg-surface p-3">
      <fieldset className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-2 gap-y-2 sm:grid-cols-[13rem_minmax(0,1fr)_auto]">
        <legend className="sr-only">{t('seek.legend', { number })}</legend>
        <div className="flex min-w-0 flex-col gap-1">
          <label htmlFor={`${id}-kind`} className="text-xs text-ink-soft">
            {t('seek.kind')}
          </label>
          <select
            id={`${id}-kind`}
            name={`kind-${entry.id}`}
            value={entry.category}
            className="field"
            aria-invalid={problem === 'category'}
            aria-describedby={problem === 'category' ? `${id}-problem` : undefined}
            onChange={(event) => choose(event.target.value)}
          >
            <option value="">{t('seek.choose')}</option>
            {categories.map((category) => (
              <option key={category} value={category}>
                {t(`category.${category}`)}
              </option>
            ))}
          </select>
        </div>
        <div className="flex min-w-0 flex-col gap-1 max-sm:col-span-2 max-sm:row-start-2">
          <label htmlFor={`${id}-words`} className="text-xs text-ink-soft">
            {t('seek.words')}
          </label>
          <input
            id={`${id}-words`}
            name={`words-${entry.id}`}
            value={entry.words}
            className="field"
            autoComplete="off"
            placeholder={number === 1 ? t(`seek.placeholder.${me.party}`) : undefined}
            aria-invalid={inWords}
            aria-describedby={inWords ? `${id}-problem` : undefined}
            onChange={(event) => onChange({ ...entry, words: event.target.value })}
          />
        </div>
        {onRemove !== undefined && (
          <div className="self-end">
            <IconButton label={t('seek.remove', { number })} onClick={onRemove}>
              <X size={16} aria-hidden="true" />
            </IconButton>
          </div>
        )}
      </fieldset>
      <FieldProblem
        id={`${id}-problem`}
        problem={problem === undefined ? undefined : t(`seek.problem.${problem}`)}
      />
    </li>
  )
}
