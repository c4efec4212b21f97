import { request } from '@sweetspot/client'

/** Asks the server for the record as a file, as it comes; throws `ApiError`. What it claims is for the check to find out. */
export function fetchRecord(relationshipId: string): Promise<unknown> {
  return request(`/api/relationships/${relationshipId}/record`)
}
