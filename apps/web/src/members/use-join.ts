import type { NewAccount } from '@sweetspot/protocol'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { rememberPerson } from '../people/known-session.ts'
import { membershipsQuery, personQuery } from '../people/session.ts'
import { acceptInvitation } from './people-api.ts'

/** An invitation that somebody is about to accept. */
export interface JoinPlan {
  readonly token: string
  /** Whether they are their company's first, and have the first steps before them. */
  readonly isFirst: boolean
}

/** Joins with an invitation and opens the relationship; throws `ApiError` where that fails. */
export function useJoin({ token, isFirst }: JoinPlan): (account: NewAccount | null) => Promise<void> {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  return async (account) => {
    const { person, relationshipId } = await acceptInvitation(token, account)
    rememberPerson(localStorage, person)
    queryClient.removeQueries({ queryKey: membershipsQuery.queryKey })
    queryClient.setQueryData(personQuery.queryKey, person)
    const to = isFirst ? '/r/$relationshipId/begin' : '/r/$relationshipId'
    await navigate({ to, params: { relationshipId }, replace: true })
  }
}
