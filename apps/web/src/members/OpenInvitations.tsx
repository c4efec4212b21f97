import type { InvitationList } from '@sweetspot/protocol'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { ErrorSentence } from '../design/ErrorSentence.tsx'
import { useToast } from '../design/use-toast.ts'
import { useDates } from '../i18n/use-dates.ts'
import { useSentences } from '../i18n/use-sentences.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useWatchable } from '../relationship/use-watchable.ts'
import { listInvitations, withdraw } from './people-api.ts'

type Invitation = InvitationList['invitations'][number]

/** The own side's invitations that somebody can still use. */
export function OpenInvitations() {
  const { t } = useTranslation(['members', 'app'])
  const { id, replica } = useRelationship()
  const { state } = useWatchable(replica.ledger.view)
  const toast = useToast()
  // The record says when the list is another one; only the noted names come from elsewhere.
  const standings = [...state.invitations.values()].map(({ standing }) => standing).join()
  const { data = [], error: unread } = useQuery({
    queryKey: ['invitations', id, standings, state.members.size],
    queryFn: () => listInvitations(id),
    placeholderData: keepPreviousData,
  })
  const withdrawal = useMutation({
    mutationFn: (invitation: Invitation) => withdraw(id, invitation.id),
    onSuccess: () => toast({ text: t('done.withdrawn') }),
  })
  const error = withdrawal.error ?? unread
  const sentences = useSentences()
  if (data.length === 0 && error === null) return null
  return (
    <section aria-labelledby="open-invitations">
      <h2 id="open-invitations" className="mb-2 font-semibold">
        {t('open.title')}
      </h2>
      <ul className="divide-y divide-line rounded-card border border-line bg-surface empty:hidden">
        {data.map((invitation) => (
          <InvitationRow
            key={invitation.id}
            invitation={invitation}
            isBusy={withdrawal.isPending}
            onWithdraw={() => withdrawal.mutate(invitation)}
          />
        ))}
      </ul>
      <ErrorSentence message={error === null ? null : sentences.ofError(error)} />
    </section>
  )
}

interface InvitationRowProps {
  readonly invitation: Invitation
  readonly isBusy: boolean
  readonly onWithdraw: () => void
}

function InvitationRow({ invitation, isBusy, onWithdraw }: InvitationRowProps) {
  const { t } = useTranslation(['members', 'app'])
  const { me, names } = useRelationship()
  const { moment } = useDates()
  const { party, roles, expiresAt } = invitation
  const name = invitation.name ?? t('open.noName')
  const details = [
    party === me.party ? null : t('open.forOther', { company: names[party] }),
    roles.map((role) => t(`app:roles.${role}`)).join(', '),
    t('open.until', { until: moment(expiresAt) }),
  ].filter((detail) => detail !== null)
  return (
    <li className="flex min-h-14 items-center gap-3 px-4 py-2">
      <div className="min-w-0 flex-1">
        <div className="font-medium wrap-anywhere">{name}</div>
        <div className="text-xs text-ink-quiet">{details.join(' · ')}</div>
      </div>
      <Button
        look="quiet"
        disabled={isBusy}
        aria-label={t('open.withdrawLabel', { name })}
        onClick={onWithdraw}
      >
        {t('open.withdraw')}
      </Button>
    </li>
  )
}
