import { otherParty } from '@sweetspot/domain'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../i18n/use-formats.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useMe } from '../relationship/use-objectives.ts'
import { useWatchable } from '../relationship/use-watchable.ts'
import { InviteDialog } from './InviteDialog.tsx'
import { OpenInvitations } from './OpenInvitations.tsx'
import { OtherSide } from './OtherSide.tsx'
import { OwnSide } from './OwnSide.tsx'
import { peopleView } from './people-view.ts'

const route = getRouteApi('/r/$relationshipId/people')

/** Who works here for each company; a lead looks after the people of the own side. */
export function PeoplePage() {
  const { t } = useTranslation('members')
  const { replica } = useRelationship()
  const { phase, state } = useWatchable(replica.ledger.view)
  const me = useMe()
  const { isoDay } = useFormats()
  const view = useMemo(() => peopleView(state, me, isoDay(new Date())), [state, me, isoDay])
  const { invite = false } = route.useSearch()
  const navigate = route.useNavigate()
  const [chosen, setInviting] = useState<'own' | 'first' | null>(null)
  const inviting = chosen ?? (invite && view.mayManage ? 'own' : null)
  const close = (): void => {
    setInviting(null)
    if (invite) void navigate({ search: {}, replace: true })
  }
  const isKnown = phase !== 'opening' || view.own.length > 0
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={t('title')}
      className="panel-scroll h-full overflow-y-auto focus-visible:-outline-offset-2"
    >
      <div className="mx-auto flex max-w-4xl flex-col gap-6 px-4 py-5">
        <header>
          <h1 className="text-lg font-semibold">{t('title')}</h1>
          <p className="text-ink-soft">{t('about')}</p>
        </header>
        {isKnown && (
          <>
            <OwnSide view={view} me={me} onInvite={() => setInviting('own')} />
            {view.mayManage && <OpenInvitations />}
            <OtherSide view={view} party={otherParty(me.party)} onInvite={() => setInviting('first')} />
          </>
        )}
      </div>
      {inviting !== null && <InviteDialog forOtherParty={inviting === 'first'} onClose={close} />}
    </section>
  )
}
