import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useLinkToken } from '../account/use-link-token.ts'
import { MessagePage } from '../app/MessagePage.tsx'
import { useSentences } from '../i18n/use-sentences.ts'
import { personQuery } from '../people/session.ts'
import { InvitationTerms } from './InvitationTerms.tsx'
import { JoinAsMe } from './JoinAsMe.tsx'
import { JoinAsNew } from './JoinAsNew.tsx'
import { lookUpInvitation } from './people-api.ts'

/** Where an invitation's link leads: first what it is about, then the way in. */
export function InvitePage() {
  const { t } = useTranslation('members')
  const sentences = useSentences()
  const token = useLinkToken()
  const person = useQuery(personQuery)
  const lookup = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => lookUpInvitation(token ?? ''),
    enabled: token !== null,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  if (token === null) return <MessagePage title={t('arrive.void')} body={t('arrive.missing')} />
  if (lookup.error !== null) {
    return <MessagePage title={t('arrive.void')} body={sentences.ofError(lookup.error)} />
  }
  if (lookup.data === undefined || person.isPending) return <MessagePage title={t('arrive.loading')} />
  const { invitedBy, organisation } = lookup.data
  const plan = { token, isFirst: invitedBy.organisation !== organisation }
  return (
    <main className="mx-auto grid min-h-dvh max-w-5xl content-center gap-x-20 gap-y-8 px-6 py-12 md:grid-cols-2">
      <InvitationTerms invitation={lookup.data} />
      <div className="w-full max-w-sm self-center max-md:mx-auto">
        {person.data ? (
          <JoinAsMe plan={plan} person={person.data} company={lookup.data.organisation} />
        ) : (
          <JoinAsNew {...plan} />
        )}
      </div>
    </main>
  )
}
