import { z } from 'zod'

const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** What the proposer had on screen; a difference to what the server holds is refused with what changed. */
export const expectedHashesSchema = z.object({ root: hash, partHashes: z.record(z.string().max(32), hash) })
/** The proposal that the signer read: its event and its root, so nothing else can be signed. */
export const namedProposal = { proposalSeq: z.number().int().positive(), root: hash }
