import { post, request } from '@sweetspot/client'
import { outboxListSchema } from '@sweetspot/protocol'
import { queryOptions } from '@tanstack/react-query'

/** Asks for a link to choose a new password, by mail; throws `ApiError`. */
export async function requestReset(email: string): Promise<void> {
  await post('/api/reset/request', { email })
}

/** Whom this instance wrote to, newest first. */
export const outboxQuery = queryOptions({
  queryKey: ['outbox'],
  queryFn: async () => outboxListSchema.parse(await request('/api/outbox')).mails,
})
