import { z } from 'zod'
import { expectedHashesSchema, namedProposal } from './signed-text.ts'

const pageId = z.string().min(1).max(64)

/** Propose a shared page as both sides see it now, which also signs it for the proposer's side. */
const proposePageSchema = z.object({
  type: z.literal('page.propose'),
  pageId,
  expected: expectedHashesSchema,
})

/** Sign the open proposal of a page for one's own side. */
const signPageSchema = z.object({ type: z.literal('page.sign'), pageId, ...namedProposal })

/** Every command about a page. */
export const pageCommandSchemas = [proposePageSchema, signPageSchema] as const
