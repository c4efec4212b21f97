import { useTranslation } from 'react-i18next'
import { useForm } from '../account/use-form.ts'
import { useToast } from '../design/use-toast.ts'
import { FormDialog } from './FormDialog.tsx'
import type { MemberView } from './people-view.ts'
import { RoleChoice, rolesIn } from './RoleChoice.tsx'
import { useCommand } from './use-command.ts'

/** Gives a member other roles. */
export function RolesDialog({ view, onClose }: { view: MemberView; onClose: () => void }) {
  const { t } = useTranslation('members')
  const toast = useToast()
  const command = useCommand()
  const { personId, name } = view.member
  const form = useForm({
    read: rolesIn,
    check: (roles): Record<string, string> => (roles.length === 0 ? { roles: t('rolesDialog.missing') } : {}),
    send: async (roles) => {
      await command({ type: 'member.change_roles', personId, roles })
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
      <RoleChoice chosen={view.roles} problem={form.problems['roles']} />
    </FormDialog>
  )
}
