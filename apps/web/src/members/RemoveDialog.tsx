import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useForm } from '../account/use-form.ts'
import { useToast } from '../design/use-toast.ts'
import { membershipsQuery } from '../people/session.ts'
import { FormDialog } from './FormDialog.tsx'
import type { MemberView } from './people-view.ts'
import { useCommand } from './use-command.ts'

/** Asks before a member of the own side is removed, or before one leaves. */
export function RemoveDialog({ view, onClose }: { view: MemberView; onClose: () => void }) {
  const { t } = useTranslation('members')
  const toast = useToast()
  const command = useCommand()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const { isMe, member } = view
  const { personId, name } = member
  const form = useForm({
    read: () => null,
    check: () => ({}),
    send: async () => {
      await command({ type: 'member.remove', personId })
      onClose()
      if (!isMe) {
        toast({ text: t('done.removed', { name }) })
        return
      }
      queryClient.removeQueries({ queryKey: membershipsQuery.queryKey })
      await navigate({ to: '/', search: { choose: true } })
    },
  })
  return (
    <FormDialog
      title={isMe ? t('removeDialog.titleSelf') : t('removeDialog.title', { name })}
      submit={isMe ? t('removeDialog.confirmSelf') : t('removeDialog.confirm', { name })}
      form={form}
      onClose={onClose}
    >
      <p>{isMe ? t('removeDialog.aboutSelf') : t('removeDialog.about', { name })}</p>
    </FormDialog>
  )
}
