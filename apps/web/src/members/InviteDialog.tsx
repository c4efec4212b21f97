import { otherParty } from '@sweetspot/domain'
import { type HandedLink, requestResetSchema } from '@sweetspot/protocol'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formProblems } from '../account/form-problems.ts'
import { TextField } from '../account/TextField.tsx'
import { useForm } from '../account/use-form.ts'
import { useToast } from '../design/use-toast.ts'
import { instanceQuery } from '../people/session.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { FormDialog } from './FormDialog.tsx'
import { HandedLinkDialog } from './HandedLinkDialog.tsx'
import { type InviteEntry, invite } from './people-api.ts'
import { RoleChoice, rolesIn } from './RoleChoice.tsx'

interface InviteDialogProps {
  /** Invites the other company's first lead; its roles are not ours to choose. */
  readonly forOtherParty: boolean
  readonly onClose: () => void
}

/** Makes an invitation and shows its link once. */
export function InviteDialog({ forOtherParty, onClose }: InviteDialogProps) {
  const { t } = useTranslation(['members', 'mail'])
  const toast = useToast()
  const instance = useQuery(instanceQuery)
  const queryClient = useQueryClient()
  const { id, me, names } = useRelationship()
  const [handed, setHanded] = useState<HandedLink | null>(null)
  const form = useForm<InviteEntry>({
    read: (data) => ({
      roles: forOtherParty ? ['lead'] : rolesIn(data),
      name: String(data.get('note') ?? ''),
      forOtherParty,
      email: String(data.get('email') ?? '').trim(),
    }),
    check: ({ roles, email }) => ({
      ...(email === '' ? {} : formProblems(requestResetSchema, { email })),
      ...(roles.length === 0 ? { roles: t('rolesDialog.missing') } : {}),
    }),
    send: async (entry) => {
      const { link, expiresAt } = await invite(id, entry)
      if (link !== null) {
        setHanded({ link, expiresAt })
        return
      }
      await queryClient.invalidateQueries({ queryKey: ['invitations', id] })
      toast({ text: t('mail:invite.sent', { email: entry.email }) })
      onClose()
    },
  })
  const company = names[forOtherParty ? otherParty(me.party) : me.party]
  const title = t(forOtherParty ? 'invite.titleFirst' : 'invite.title', { company })
  if (handed !== null) return <HandedLinkDialog title={title} handed={handed} onClose={onClose} />
  return (
    <FormDialog
      title={title}
      about={t(forOtherParty ? 'invite.aboutFirst' : 'invite.about', { company })}
      submit={t('invite.submit')}
      form={form}
      onClose={onClose}
    >
      <TextField label={t('invite.name')} name="note" autoComplete="off" maxLength={120} />
      {instance.data?.mail === true && (
        <TextField
          label={t('mail:invite.email')}
          name="email"
          type="email"
          autoComplete="off"
          maxLength={254}
          problem={form.problems['email']}
        />
      )}
      {!forOtherParty && <RoleChoice chosen={['member']} problem={form.problems['roles']} />}
    </FormDialog>
  )
}
