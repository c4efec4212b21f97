import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, Navigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { KeptWords } from '../app/KeptWords.tsx'
import { Seal } from '../design/Seal.tsx'
import { ExploreBothSides } from './ExploreBothSides.tsx'
import { RelationshipList } from './RelationshipList.tsx'
import { SignInForm } from './SignInForm.tsx'
import { instanceQuery, membershipsQuery, personQuery } from './session.ts'

const route = getRouteApi('/')

/** The front door: what this is, the way in, and for those who are in, their relationships. */
export function WelcomePage() {
  const { t } = useTranslation(['people', 'start'])
  const { choose = false } = route.useSearch()
  const person = useQuery(personQuery)
  const instance = useQuery(instanceQuery)
  const signedIn = person.data !== undefined && person.data !== null
  const memberships = useQuery({ ...membershipsQuery, enabled: signedIn })
  const [first, second] = memberships.data ?? []
  if (first !== undefined && second === undefined && !choose) {
    return <Navigate to="/r/$relationshipId" params={{ relationshipId: first.id }} replace />
  }
  return (
    <main className="mx-auto grid min-h-dvh max-w-5xl content-center gap-x-20 gap-y-10 px-6 py-12 md:grid-cols-2">
      <div className="flex flex-col justify-center gap-5 max-md:items-center max-md:text-center">
        <Seal signedBy={{ client: true, vendor: true }} size={112} />
        <h1 className="text-3xl font-semibold tracking-tight">Sweetspot</h1>
        <p className="max-w-sm font-serif text-xl leading-snug text-ink-soft">{t('lead')}</p>
      </div>
      <div className="mx-auto w-full max-w-sm self-center">
        {signedIn ? memberships.data && <RelationshipList memberships={memberships.data} /> : null}
        {person.data && <KeptWords personId={person.data.id} />}
        {person.data && <WayLink to="/start">{t('start:vendor.link')}</WayLink>}
        {person.data === null && <SignInForm />}
        {person.data === null && instance.data?.setup === true && instance.data.explore !== null && (
          <WayLink to="/setup">{t('start:setup.link')}</WayLink>
        )}
        {!person.isPending && <ExploreBothSides />}
      </div>
    </main>
  )
}

/** A way on from the front door, below what most people come for. */
function WayLink({ to, children }: { to: '/start' | '/setup'; children: ReactNode }) {
  return (
    <Link to={to} className="mt-3 inline-flex min-h-11 items-center underline underline-offset-2">
      {children}
    </Link>
  )
}
