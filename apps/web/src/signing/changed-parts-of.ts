import { ApiError } from '@sweetspot/client'
import { partsOfKind, type SignedPart } from '@sweetspot/domain'
import { z } from 'zod'

const signedParts = [...partsOfKind('objective'), ...partsOfKind('page')] as const
const detailsSchema = z.object({ changedParts: z.array(z.enum(signedParts)) })

/** The parts that the server held otherwise when it refused a proposal; null for every other error. */
export function changedPartsOf(error: unknown): readonly SignedPart[] | null {
  if (!(error instanceof ApiError) || error.code !== 'content_changed') return null
  const details = detailsSchema.safeParse(error.details)
  return details.success ? details.data.changedParts : []
}
