import { useTranslation } from 'react-i18next'
import { useForm } from '../account/use-form.ts'
import { useToast } from '../design/use-toast.ts'
import { useFormats } from '../i18n/use-formats.ts'
import { FormDialog } from './FormDialog.tsx'
import type { MemberView } from './people-view.ts'
import { RoleChoice } from './RoleChoice.tsx'
import { useCommand } from './use-command.ts'
import { useRoleEntry } from './use-role-entry.ts'

/** Gives a member other roles. */
export function RolesDialog({ view, onClose }: { view: MemberView; onClose: () => void }) {
  const { t } = useTranslation('members')
  const toast = useToast()
  const command = useCommand()
  const { isoDay } = useFormats()
  const entries = useRoleEntry()
  const { personId, name, auditorUntil } = view.member
  const form = useForm({
    read: entries.read,
    check: entries.check,
    send: async (entry) => {
      const auditorUntil = entries.auditorUntil(entry)
      await command({ type: 'member.change_roles', personId, roles: [...entry.roles], auditorUntil })
      toast({ text: t('done.roles', { name }) })
      onClose()
    },
  })
  return (
    <FormDialog
      title={t('rolesDialog.title', { name })}
      submit={t('rolesDialog.save')}
      form={form}
      onClose={onClose}
    >
      <RoleChoice
        chosen={view.roles}
        problem={form.problems['roles']}
        until={auditorUntil === undefined ? '' : isoDay(new Date(Date.parse(auditorUntil) - 1))}
        untilProblem={form.problems['auditorUntil']}
      />
    </FormDialog>
  )
}
