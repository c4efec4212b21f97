import type { Role } from '@sweetspot/domain'
import { useTranslation } from 'react-i18next'
import type { Problems } from '../account/form-problems.ts'
import { dayEnd } from '../i18n/day-end.ts'
import { useRegion } from '../i18n/region-context.ts'
import { useFormats } from '../i18n/use-formats.ts'
import { rolesIn } from './RoleChoice.tsx'

/** Roles as they are chosen in a form, with the last day of an auditor. */
export interface RoleEntry {
  readonly roles: readonly Role[]
  /** YYYY-MM-DD; '' where none is chosen. */
  readonly lastDay: string
}

/** How the fields of `RoleChoice` are read, checked, and told to the server. */
export interface RoleEntries {
  readonly read: (data: FormData) => RoleEntry
  readonly check: (entry: RoleEntry) => Problems
  /** When the role of auditor ends; null where it is not among them. */
  readonly auditorUntil: (entry: RoleEntry) => string | null
}

/** Reads roles from a form; days are the reader's own. */
export function useRoleEntry(): RoleEntries {
  const { t } = useTranslation('members')
  const { isoDay } = useFormats()
  const { timeZone } = useRegion()
  const dayProblem = ({ roles, lastDay }: RoleEntry): Problems => {
    if (!roles.includes('auditor')) return {}
    if (lastDay === '') return { auditorUntil: t('rolesDialog.noUntil') }
    return lastDay < isoDay(new Date()) ? { auditorUntil: t('rolesDialog.pastUntil') } : {}
  }
  return {
    read: (data) => ({ roles: rolesIn(data), lastDay: String(data.get('auditorUntil') ?? '') }),
    check: (entry) => ({
      ...(entry.roles.length === 0 ? { roles: t('rolesDialog.missing') } : {}),
      ...dayProblem(entry),
    }),
    auditorUntil: ({ roles, lastDay }) => (roles.includes('auditor') ? dayEnd(lastDay, timeZone) : null),
  }
}
