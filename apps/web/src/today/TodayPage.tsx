import { membersOf, otherParty } from '@sweetspot/domain'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { BeginNotice } from '../begin/BeginNotice.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames, useMe, useRegister } from '../relationship/use-objectives.ts'
import { useWatchable } from '../relationship/use-watchable.ts'
import { ChangedSection } from './ChangedSection.tsx'
import { ClockList } from './ClockList.tsx'
import { EmptyToday } from './EmptyToday.tsx'
import { MoveList } from './MoveList.tsx'
import { SealCard } from './SealCard.tsx'
import { Section } from './Section.tsx'
import { TodaySkeleton } from './TodaySkeleton.tsx'
import { todayView } from './today-view.ts'
import { useNews } from './use-news.ts'
import { useToday } from './use-today.ts'

/** Home: whose move it is, what changed, what runs out, and how far both sides have come. */
export function TodayPage() {
  const { t } = useTranslation('today')
  const { replica } = useRelationship()
  const me = useMe()
  const { ready, active } = useRegister()
  const { state } = useWatchable(replica.ledger.view)
  const { today, now, words } = useToday()
  const view = useMemo(
    () => todayView({ entries: active, state, me, now, today }),
    [active, state, me, now, today],
  )
  const isAlone = membersOf(state, otherParty(me.party)).length === 0
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={t('title')}
      className="panel-scroll h-full overflow-y-auto focus-visible:-outline-offset-2"
    >
      <div className="mx-auto max-w-6xl px-4 py-5 sm:px-6">
        <header className="mb-4">
          <h1 className="text-xl font-semibold tracking-tight">{t('title')}</h1>
          <p className="text-ink-soft">{words}</p>
        </header>
        {!ready && <TodaySkeleton />}
        {ready && (
          <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_21rem]">
            <div className="flex min-w-0 flex-col gap-8">
              <BeginNotice />
              {active.length === 0 && <EmptyToday isAlone={isAlone} />}
              <Moves view={view} isEmpty={active.length === 0} />
              <Changed />
            </div>
            <div className="flex min-w-0 flex-col gap-8 lg:pt-11">
              {active.length > 0 && <SealCard summary={view.seal} />}
              {view.clocks.length > 0 && (
                <Section id="today-clocks" title={t('clocks.title')}>
                  <ClockList clocks={view.clocks} />
                </Section>
              )}
            </div>
          </div>
        )}
      </div>
    </section>
  )
}

function Moves({ view, isEmpty }: { view: ReturnType<typeof todayView>; isEmpty: boolean }) {
  const { t } = useTranslation('today')
  const { otherShort: company } = companyNames(useRelationship())
  const { yours, ours, theirs } = view
  const count = theirs.reduce((sum, { items }) => sum + items.length, 0)
  return (
    <>
      {(yours.length > 0 || !isEmpty) && (
        <Section id="today-yours" title={t('yours.title')}>
          {yours.length === 0 ? (
            <p className="text-ink-soft">{t('yours.none')}</p>
          ) : (
            <MoveList groups={yours} />
          )}
        </Section>
      )}
      {ours.length > 0 && (
        <Section id="today-ours" title={t('ours.title')}>
          <MoveList groups={ours} />
        </Section>
      )}
      {theirs.length > 0 && (
        <Section id="today-theirs" title={t('theirs.title', { company, count })}>
          <MoveList groups={theirs} />
        </Section>
      )}
    </>
  )
}

function Changed() {
  const news = useNews()
  return news === null ? null : <ChangedSection news={news} />
}
