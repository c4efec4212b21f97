import { type Role, roles } from '@sweetspot/domain'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { FieldProblem } from '../account/TextField.tsx'

interface RoleChoiceProps {
  readonly chosen: readonly Role[]
  readonly problem: string | undefined
}

/** Every role with what it lets a person do. */
export function RoleChoice({ chosen, problem }: RoleChoiceProps) {
  const { t } = useTranslation(['members', 'app'])
  const id = useId()
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
      <FieldProblem id={id} problem={problem} />
    </fieldset>
  )
}

/** The roles that are ticked in a form. */
export function rolesIn(data: FormData): Role[] {
  const ticked = data.getAll('roles')
  return roles.filter((role) => ticked.includes(role))
}
