import { ApiError } from '@sweetspot/client'
import { type ObjectivePart, objectiveParts } from '@sweetspot/domain'
import { z } from 'zod'

const detailsSchema = z.object({ changedParts: z.array(z.enum(objectiveParts)) })

/** The parts that the server held otherwise when it refused a proposal; null for every other error. */
export function changedPartsOf(error: unknown): readonly ObjectivePart[] | null {
  if (!(error instanceof ApiError) || error.code !== 'content_changed') return null
  const details = detailsSchema.safeParse(error.details)
  return details.success ? details.data.changedParts : []
}
