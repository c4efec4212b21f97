import { ApiError, post, request } from '@sweetspot/client'
import { type ChangeMe, type ProfileMessage, profileSchema, sessionListSchema } from '@sweetspot/protocol'
import { queryOptions } from '@tanstack/react-query'
import { type SessionView, sessionViews } from './session-view.ts'

/** What the signed-in person chose for themselves. */
export const profileQuery = queryOptions({
  queryKey: ['profile'],
  queryFn: async () => profileSchema.parse(await request('/api/me/profile')),
})

/** Where the signed-in person is signed in. */
export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: async () => sessionViews(sessionListSchema.parse(await request('/api/sessions'))),
})

/** Changes what is named; throws `ApiError`. */
export async function changeMe(changes: ChangeMe): Promise<ProfileMessage> {
  const answer = await request('/api/me', {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(changes),
  })
  return profileSchema.parse(answer)
}

/** Signs out one device; throws `ApiError`. One that is signed out already is fine. */
export async function endSession({ handle }: Pick<SessionView, 'handle'>): Promise<void> {
  try {
    await request(`/api/sessions/${encodeURIComponent(handle)}`, { method: 'DELETE' })
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'not_found') throw error
  }
}

/** Sets a new password with the secret of a link; throws `ApiError`. */
export async function resetPassword(token: string, password: string): Promise<void> {
  await post('/api/reset', { token, password })
}
