import { Outlet } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Avatar } from '../design/Avatar.tsx'
import { NotesDrawer } from '../notes/NotesDrawer.tsx'
import { peopleOf } from '../relationship/presence.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { usePresence } from '../relationship/use-presence.ts'
import { AccountMenu } from './AccountMenu.tsx'
import { Breadcrumb } from './Breadcrumb.tsx'
import { ClosedNotice } from './ClosedNotice.tsx'
import { KeptWords } from './KeptWords.tsx'
import { MainNav } from './MainNav.tsx'
import { PaletteButton } from './PaletteButton.tsx'
import { RelationshipSwitch } from './RelationshipSwitch.tsx'
import { SaveStatus } from './SaveStatus.tsx'
import { useFocusOnNavigation } from './use-focus-on-navigation.ts'
import { useLeaveWarning } from './use-leave-warning.ts'
import { useNewVersion } from './use-new-version.ts'
import { useSaveShortcut } from './use-save-shortcut.ts'

/** The frame around a relationship's pages: where one is, for whom, and whether one's work is safe. */
export function Shell() {
  const { t } = useTranslation('app')
  const { id, me, name, replica } = useRelationship()
  useLeaveWarning(replica)
  useNewVersion(replica)
  useSaveShortcut()
  useFocusOnNavigation()
  return (
    <div data-party={me.party} className="flex h-dvh flex-col print:h-auto">
      <a
        href="#content"
        className="sr-only z-10 rounded-control bg-ink px-3 py-2 text-paper focus:not-sr-only focus:absolute focus:left-2 focus:top-2"
      >
        {t('nav.skip')}
      </a>
      <header className="no-print border-b border-line bg-surface">
        <div className="flex flex-wrap items-center gap-x-3 px-2.5 py-1 md:min-h-12">
          <div className="flex min-w-0 flex-1 items-center">
            <RelationshipSwitch />
            <Breadcrumb />
          </div>
          <div className="flex min-w-0 items-center gap-3 max-md:order-last max-md:basis-full max-md:px-1.5 max-md:pb-1">
            <HereFor />
            <div className="ml-auto flex min-w-0 items-center gap-3">
              <OthersHere />
              <SaveStatus />
            </div>
          </div>
          <NotesDrawer />
          <PaletteButton />
          <AccountMenu />
        </div>
      </header>
      <MainNav />
      <p className="hidden px-4 pt-2 font-semibold print:block">{name}</p>
      <ClosedNotice />
      <KeptWords personId={me.personId} relationshipId={id} />
      <main id="content" tabIndex={-1} className="min-h-0 flex-1 outline-none">
        <Outlet />
      </main>
    </div>
  )
}

function HereFor() {
  const { t } = useTranslation('app')
  const { names, me } = useRelationship()
  return (
    <span className="truncate rounded-full bg-accent-soft px-2.5 py-0.5 text-xs font-medium text-accent">
      {t('hereFor', { company: names[me.party] })}
    </span>
  )
}

function OthersHere() {
  const { t } = useTranslation('app')
  const people = peopleOf(usePresence())
  if (people.length === 0) return null
  return (
    <ul aria-label={t('others')} className="flex -space-x-1 max-sm:hidden">
      {people.slice(0, 5).map((person) => (
        <li key={person.personId}>
          <Avatar name={person.name} party={person.party} />
        </li>
      ))}
    </ul>
  )
}
