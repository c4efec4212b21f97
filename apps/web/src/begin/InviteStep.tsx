import { isOpenInvitation, membersOf, otherParty } from '@sweetspot/domain'
import { Check, EyeOff } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { InviteDialog } from '../members/InviteDialog.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames, useMay } from '../relationship/use-objectives.ts'
import { useWatchable } from '../relationship/use-watchable.ts'
import { useToday } from '../today/use-today.ts'
import { StepTitle } from './StepTitle.tsx'

/** The invitation of the other side's first lead, with what they will see and what they will not. */
export function InviteStep() {
  const { t } = useTranslation('begin')
  const { me, replica, ...relationship } = useRelationship()
  const { otherShort: company, other } = companyNames({ me, replica, ...relationship })
  const { state } = useWatchable(replica.ledger.view)
  const mayInvite = useMay('members.manage', 'table')
  const { now } = useToday()
  const [isInviting, setInviting] = useState(false)
  const theirs = membersOf(state, otherParty(me.party))
  const isOpen = [...state.invitations.values()].some(
    (invitation) => invitation.party !== me.party && isOpenInvitation(state, invitation, now),
  )
  return (
    <>
      <StepTitle
        title={t('invite.title', { company: other })}
        about={mayInvite ? t('invite.about', { company }) : t('invite.askLead', { company })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Terms title={t('invite.see')} icon={<Check size={16} aria-hidden="true" />}>
          <li>{t('invite.seeItems.objectives')}</li>
          <li>{t('invite.seeItems.record')}</li>
          <li>{t('invite.seeItems.names')}</li>
        </Terms>
        <Terms title={t('invite.notSee')} icon={<EyeOff size={16} aria-hidden="true" />}>
          <li>{t('invite.notSeeItems.sealed')}</li>
          <li>{t('invite.notSeeItems.private')}</li>
          <li>{t('invite.notSeeItems.edit')}</li>
        </Terms>
      </div>
      {theirs.length > 0 ? (
        <p role="status" className="font-medium">
          {t('invite.joined', { people: theirs.map(({ name }) => name).join(', '), company })}
        </p>
      ) : (
        mayInvite && (
          <div className="flex flex-wrap items-center gap-3">
            <Button look={isOpen ? 'secondary' : 'primary'} onClick={() => setInviting(true)}>
              {isOpen ? t('invite.again') : t('invite.submit', { company })}
            </Button>
            {isOpen && <p className="text-ink-soft">{t('invite.open')}</p>}
          </div>
        )
      )}
      {isInviting && <InviteDialog forOtherParty onClose={() => setInviting(false)} />}
    </>
  )
}

function Terms({ title, icon, children }: { title: string; icon: ReactNode; children: ReactNode }) {
  return (
    <section className="rounded-card border border-line bg-surface p-4">
      <h3 className="mb-2 flex items-center gap-2 font-semibold">
        {icon}
        {title}
      </h3>
      <ul className="flex list-disc flex-col gap-1 pl-6 text-ink-soft">{children}</ul>
    </section>
  )
}
