import type { Member } from '@sweetspot/domain'
import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { useFormats } from '../i18n/use-formats.ts'
import { MemberDialog } from './MemberDialog.tsx'
import { type MemberAction, MemberMenu } from './MemberMenu.tsx'
import { MemberRow } from './MemberRow.tsx'
import type { MemberView, PeopleView } from './people-view.ts'
import { SideHeading } from './SideHeading.tsx'

interface OwnSideProps {
  readonly view: PeopleView
  readonly me: Member
  readonly onInvite: () => void
}

/** The people of one's own company, and for its leads, what they do for them. */
export function OwnSide({ view, me, onInvite }: OwnSideProps) {
  const { t } = useTranslation('members')
  const { or } = useFormats()
  const { own, mayManage, mayAppoint, leads } = view
  const [chosen, setChosen] = useState<{ action: MemberAction; member: MemberView } | null>(null)
  const invite = mayManage && (
    <Button onClick={onInvite}>
      <UserPlus size={16} aria-hidden="true" />
      {t('action.invite')}
    </Button>
  )
  return (
    <section aria-labelledby="own-people">
      <SideHeading id="own-people" party={me.party} note={t('yours')} action={invite} />
      <ul className="divide-y divide-line rounded-card border border-line bg-surface">
        {own.map((each) => (
          <MemberRow
            key={each.member.personId}
            view={each}
            action={
              (mayManage || mayAppoint) && (
                <MemberMenu
                  member={each}
                  mayManage={mayManage}
                  mayAppoint={mayAppoint}
                  onChoose={(action) => setChosen({ action, member: each })}
                />
              )
            }
          />
        ))}
      </ul>
      {!mayManage && leads.length > 0 && (
        <p className="mt-2 text-xs text-ink-quiet">{t('askLead', { people: or(leads) })}</p>
      )}
      {chosen !== null && (
        <MemberDialog
          action={chosen.action}
          view={chosen.member}
          colleagues={own}
          onClose={() => setChosen(null)}
        />
      )}
    </section>
  )
}
