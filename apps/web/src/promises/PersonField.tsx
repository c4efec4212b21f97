import type { Member } from '@sweetspot/domain'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { FieldProblem } from '../account/TextField.tsx'

interface PersonFieldProps {
  readonly name: string
  readonly people: readonly Member[]
  readonly first?: string
  readonly problem: string | undefined
}

/** A choice among people of the own side. */
export function PersonField({ name, people, first = '', problem }: PersonFieldProps) {
  const { t } = useTranslation('promises')
  const id = useId()
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="font-medium">
        {t('form.owner')}
      </label>
      <select
        id={id}
        name={name}
        defaultValue={first}
        className="field"
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
      >
        <option value="">{t('form.choose')}</option>
        {people.map(({ personId, name: label }) => (
          <option key={personId} value={personId}>
            {label}
          </option>
        ))}
      </select>
      <FieldProblem id={`${id}-problem`} problem={problem} />
    </div>
  )
}
