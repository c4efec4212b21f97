import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { RelationshipProvider } from '../relationship/RelationshipProvider.tsx'
import { KeptWords } from './KeptWords.tsx'
import { MessagePage } from './MessagePage.tsx'
import { Shell } from './Shell.tsx'

const route = getRouteApi('/r/$relationshipId')

/** Everything under one relationship's address. */
export function RelationshipPages() {
  const { t } = useTranslation('app')
  const { person, membership } = route.useLoaderData()
  const { relationshipId } = route.useParams()
  if (membership === null) {
    return (
      <MessagePage title={t('error.notFound')} body={t('error.notMember')}>
        <KeptWords personId={person.id} relationshipId={relationshipId} />
      </MessagePage>
    )
  }
  return (
    <RelationshipProvider
      key={membership.id}
      membership={membership}
      person={person}
      opening={<MessagePage title={t('opening')} />}
    >
      <Shell />
    </RelationshipProvider>
  )
}
