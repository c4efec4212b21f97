import { useTranslation } from 'react-i18next'
import { useForm } from '../account/use-form.ts'
import { useToast } from '../design/use-toast.ts'
import { FormDialog } from './FormDialog.tsx'
import type { MemberView } from './people-view.ts'
import { useCommand } from './use-command.ts'

/** A sponsor makes a member of the own side a lead. */
export function AppointDialog({ view, onClose }: { view: MemberView; onClose: () => void }) {
  const { t } = useTranslation('members')
  const toast = useToast()
  const command = useCommand()
  const { personId, name } = view.member
  const form = useForm({
    read: () => null,
    check: () => ({}),
    send: async () => {
      await command({ type: 'lead.appoint', personId })
      toast({ text: t('done.appointed', { name }) })
      onClose()
    },
  })
  return (
    <FormDialog
      title={t('appointDialog.title', { name })}
      submit={t('action.appoint')}
      form={form}
      onClose={onClose}
    >
      <p>{t('appointDialog.about', { name })}</p>
    </FormDialog>
  )
}
