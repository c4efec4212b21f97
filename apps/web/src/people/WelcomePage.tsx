import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Navigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { KeptWords } from '../app/KeptWords.tsx'
import { Seal } from '../design/Seal.tsx'
import { ExploreBothSides } from './ExploreBothSides.tsx'
import { RelationshipList } from './RelationshipList.tsx'
import { SignInForm } from './SignInForm.tsx'
import { membershipsQuery, personQuery } from './session.ts'

const route = getRouteApi('/')

/** The front door: what this is, the way in, and for those who are in, their relationships. */
export function WelcomePage() {
  const { t } = useTranslation('people')
  const { choose = false } = route.useSearch()
  const person = useQuery(personQuery)
  const signedIn = person.data !== undefined && person.data !== null
  const memberships = useQuery({ ...membershipsQuery, enabled: signedIn })
  const [first, second] = memberships.data ?? []
  if (first !== undefined && second === undefined && !choose) {
    return <Navigate to="/r/$relationshipId/objectives" params={{ relationshipId: first.id }} replace />
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
        {person.data === null && <SignInForm />}
        {!person.isPending && <ExploreBothSides />}
      </div>
    </main>
  )
}
