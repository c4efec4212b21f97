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
import { invite } from './people-api.ts'
import { RoleChoice } from './RoleChoice.tsx'
import { type RoleEntry, useRoleEntry } from './use-role-entry.ts'

interface InviteDialogProps {
  /** Invites the other company's first lead; its roles are not ours to choose. */
  readonly forOtherParty: boolean
  readonly onClose: () => void
}

/** The other company's first person is a lead. */
const otherLead: RoleEntry = { roles: ['lead'], lastDay: '' }

/** Makes an invitation and shows its link once. */
export function InviteDialog({ forOtherParty, onClose }: InviteDialogProps) {
  const { t } = useTranslation(['members', 'mail'])
  const toast = useToast()
  const instance = useQuery(instanceQuery)
  const queryClient = useQueryClient()
  const { id, me, names } = useRelationship()
  const [handed, setHanded] = useState<HandedLink | null>(null)
  const entries = useRoleEntry()
  const form = useForm({
    read: (data) => ({
      chosen: forOtherParty ? otherLead : entries.read(data),
      name: String(data.get('note') ?? ''),
      email: String(data.get('email') ?? '').trim(),
    }),
    check: ({ chosen, email }) => ({
      ...(email === '' ? {} : formProblems(requestResetSchema, { email })),
      ...entries.check(chosen),
    }),
    send: async ({ chosen, ...entry }) => {
      const roles = { roles: chosen.roles, auditorUntil: entries.auditorUntil(chosen) }
      const { link, expiresAt } = await invite(id, { ...entry, ...roles, forOtherParty })
      if (link !== null) {
        setHanded({ link, expiresAt })
        return
      }
      await queryClient.invalidateQueries({ queryKey: ['invitations', id] })
      toast({ text: t('mail:invite.sent', { email: entry.email }) })
      onClose()
    },
  })
  const mayMail = instance.data?.mail === true
  const company = names[forOtherParty ? otherParty(me.party) : me.party]
  const title = t(forOtherParty ? 'invite.titleFirst' : 'invite.title', { company })
  if (handed !== null) return <HandedLinkDialog title={title} handed={handed} onClose={onClose} />
  return (
    <FormDialog
      title={title}
      about={
        forOtherParty
          ? t('invite.aboutFirst', { company })
          : t(mayMail ? 'mail:invite.about' : 'invite.about')
      }
      submit={t(mayMail ? 'mail:invite.submit' : 'invite.submit')}
      form={form}
      onClose={onClose}
    >
      <TextField label={t('invite.name')} name="note" autoComplete="off" maxLength={120} />
      {mayMail && (
        <TextField
          label={t('mail:invite.email')}
          name="email"
          type="email"
          autoComplete="off"
          maxLength={254}
          problem={form.problems['email']}
        />
      )}
      {!forOtherParty && (
        <RoleChoice
          chosen={['member']}
          problem={form.problems['roles']}
          untilProblem={form.problems['auditorUntil']}
        />
      )}
    </FormDialog>
  )
}
