import { type Role, roles } from '@sweetspot/domain'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FieldProblem, TextField } from '../account/TextField.tsx'

interface RoleChoiceProps {
  readonly chosen: readonly Role[]
  readonly problem: string | undefined
  /** The day until which an auditor reads, YYYY-MM-DD; '' where none was chosen. */
  readonly until?: string
  readonly untilProblem: string | undefined
}

/** Every role with what it lets a person do. */
export function RoleChoice({ chosen, problem, until = '', untilProblem }: RoleChoiceProps) {
  const { t } = useTranslation(['members', 'app'])
  const id = useId()
  const [isAuditor, setAuditor] = useState(chosen.includes('auditor'))
  return (
    <fieldset aria-describedby={problem === undefined ? undefined : id}>
      <legend className="mb-1 font-medium">{t('rolesDialog.legend')}</legend>
      {roles.map((role) => (
        <label key={role} className="flex min-h-11 cursor-pointer items-center gap-3 py-1">
          <input
            type="checkbox"
            name="roles"
            value={role}
            defaultChecked={chosen.includes(role)}
            onChange={(event) => role === 'auditor' && setAuditor(event.currentTarget.checked)}
            aria-describedby={`${id}-${role}`}
            className="size-4 shrink-0 accent-accent"
          />
          <span>
            <span className="block font-medium">{t(`app:roles.${role}`)}</span>
            <span id={`${id}-${role}`} className="block text-xs text-ink-quiet">
              {t(`roleAbout.${role}`)}
            </span>
          </span>
        </label>
      ))}
      {isAuditor && (
        <TextField
          label={t('rolesDialog.until')}
          name="auditorUntil"
          type="date"
          defaultValue={until}
          hint={t('rolesDialog.untilHint')}
          problem={untilProblem}
        />
      )}
      <FieldProblem id={id} problem={problem} />
    </fieldset>
  )
}

/** The roles that are ticked in a form. */
export function rolesIn(data: FormData): Role[] {
  const ticked = data.getAll('roles')
  return roles.filter((role) => ticked.includes(role))
}
