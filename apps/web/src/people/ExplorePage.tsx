import { parties } from '@sweetspot/domain'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { MessagePage } from '../app/MessagePage.tsx'
import { useSentences } from '../i18n/use-sentences.ts'
import { enterExample } from './session.ts'

const route = getRouteApi('/explore/$party')

/** Enters the example as one side's lead and goes to its Today. */
export function ExplorePage() {
  const { t } = useTranslation('people')
  const sentences = useSentences()
  const given = route.useParams().party
  const party = parties.find((each) => each === given)
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const entered = useQuery({
    queryKey: ['explore', party],
    queryFn: () => (party === undefined ? null : enterExample(party)),
    enabled: party !== undefined,
    retry: false,
    gcTime: 0,
  })
  useEffect(() => {
    if (entered.data === undefined || entered.data === null) return
    queryClient.removeQueries({ queryKey: ['person'] })
    queryClient.removeQueries({ queryKey: ['relationships'] })
    void navigate({
      to: '/r/$relationshipId',
      params: { relationshipId: entered.data },
      replace: true,
    })
  }, [entered.data, navigate, queryClient])
  if (party === undefined) return <MessagePage title={t('explore.title')} body={t('explore.unknownSide')} />
  if (entered.error !== null)
    return <MessagePage title={t('explore.title')} body={sentences.ofError(entered.error)} />
  return <MessagePage title={t('explore.entering')} />
}
