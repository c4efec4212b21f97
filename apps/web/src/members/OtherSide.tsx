import type { Party } from '@sweetspot/domain'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { MemberRow } from './MemberRow.tsx'
import type { PeopleView } from './people-view.ts'
import { SideHeading } from './SideHeading.tsx'

interface OtherSideProps {
  readonly view: PeopleView
  readonly party: Party
  readonly onInvite: () => void
}

/** The other company's people: to know them, not to manage them. While there are none, their first lead is invited. */
export function OtherSide({ view, party, onInvite }: OtherSideProps) {
  const { t } = useTranslation('members')
  const { names } = useRelationship()
  const company = names[party]
  const { others, mayInviteFirst } = view
  return (
    <section aria-labelledby="their-people">
      <SideHeading id="their-people" party={party} />
      {others.length > 0 ? (
        <>
          <ul className="divide-y divide-line rounded-card border border-line bg-surface">
            {others.map((each) => (
              <MemberRow key={each.member.personId} view={each} />
            ))}
          </ul>
          <p className="mt-2 text-xs text-ink-quiet">{t('theirs', { company })}</p>
        </>
      ) : (
        <div className="flex flex-col items-start gap-3 rounded-card border border-line bg-surface p-5">
          <p className="text-ink-soft">{t(mayInviteFirst ? 'theirsEmpty' : 'theirsEmptyAsk', { company })}</p>
          {mayInviteFirst && (
            <Button look="primary" onClick={onInvite}>
              {t('action.inviteFirst', { company })}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}
