import type { NewAccount } from '@sweetspot/protocol'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { rememberPerson } from '../people/known-session.ts'
import { membershipsQuery, personQuery } from '../people/session.ts'
import { acceptInvitation } from './people-api.ts'

/** Joins with an invitation and opens the relationship; throws `ApiError` where that fails. */
export function useJoin(token: string): (account: NewAccount | null) => Promise<void> {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  return async (account) => {
    const { person, relationshipId } = await acceptInvitation(token, account)
    rememberPerson(localStorage, person)
    queryClient.removeQueries({ queryKey: membershipsQuery.queryKey })
    queryClient.setQueryData(personQuery.queryKey, person)
    await navigate({ to: '/r/$relationshipId', params: { relationshipId }, replace: true })
  }
}
