import { Link, Outlet } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Avatar } from '../design/Avatar.tsx'
import { PartyName } from '../design/PartyName.tsx'
import { Seal } from '../design/Seal.tsx'
import { peopleOf } from '../relationship/presence.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { usePresence } from '../relationship/use-presence.ts'
import { AccountMenu } from './AccountMenu.tsx'
import { ClosedNotice } from './ClosedNotice.tsx'
import { KeptWords } from './KeptWords.tsx'
import { SaveStatus } from './SaveStatus.tsx'
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
  return (
    <div data-party={me.party} className="flex h-dvh flex-col print:h-auto">
      <a
        href="#content"
        className="sr-only z-10 rounded-control bg-ink px-3 py-2 text-paper focus:not-sr-only focus:absolute focus:left-2 focus:top-2"
      >
        {t('nav.skip')}
      </a>
      <header className="no-print border-b border-line bg-surface">
        <div className="grid min-h-14 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 px-4 lg:flex">
          <RelationshipTitle />
          <div className="order-last col-span-2 flex flex-wrap items-center gap-x-3 pb-1 lg:order-none lg:contents">
            <MainNav />
            <div className="ml-auto flex min-w-0 items-center gap-3 py-1">
              <OthersHere />
              <SaveStatus />
            </div>
          </div>
          <AccountMenu />
        </div>
      </header>
      <p className="hidden px-4 pt-2 font-semibold print:block">{name}</p>
      <ClosedNotice />
      <KeptWords personId={me.personId} relationshipId={id} />
      <main id="content" tabIndex={-1} className="min-h-0 flex-1 outline-none">
        <Outlet />
      </main>
    </div>
  )
}

function RelationshipTitle() {
  const { t } = useTranslation('app')
  const { name, names, me } = useRelationship()
  return (
    <div className="flex min-w-0 items-center gap-3 py-1.5">
      <Link
        to="/"
        search={{ choose: true }}
        aria-label={t('account.relationships')}
        className="rounded-control p-1"
      >
        <Seal signedBy={{ client: true, vendor: true }} size={24} />
      </Link>
      <div className="min-w-0 leading-tight">
        <div className="truncate font-semibold">{name}</div>
        <div className="mt-0.5 flex min-w-0 items-center gap-3 text-xs">
          <span className="truncate text-ink-soft max-lg:hidden">
            <PartyName party="client" name={names.client} />
          </span>
          <span className="truncate text-ink-soft max-lg:hidden">
            <PartyName party="vendor" name={names.vendor} />
          </span>
          <span className="truncate rounded-full bg-accent-soft px-2 py-0.5 font-medium text-accent">
            {t('hereFor', { company: names[me.party] })}
          </span>
        </div>
      </div>
    </div>
  )
}

function MainNav() {
  const { t } = useTranslation(['app', 'members', 'pages'])
  const { id } = useRelationship()
  const look =
    'inline-flex min-h-9 pointer-coarse:min-h-11 items-center rounded-control px-3 text-ink-soft hover:bg-hover data-[status=active]:bg-hover data-[status=active]:font-medium data-[status=active]:text-ink'
  return (
    <nav aria-label={t('nav.label')} className="-ml-3 flex gap-1 lg:ml-2">
      <Link to="/r/$relationshipId/objectives" params={{ relationshipId: id }} className={look}>
        {t('nav.objectives')}
      </Link>
      <Link to="/r/$relationshipId/people" params={{ relationshipId: id }} className={look}>
        {t('members:nav')}
      </Link>
      <Link to="/r/$relationshipId/pages" params={{ relationshipId: id }} className={look}>
        {t('pages:nav')}
      </Link>
      <Link to="/r/$relationshipId/record" params={{ relationshipId: id }} className={look}>
        {t('nav.record')}
      </Link>
    </nav>
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
