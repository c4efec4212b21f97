import { z } from 'zod'
import {
  appointLeadSchema,
  changeRolesSchema,
  nameDeputySchema,
  removeMemberSchema,
} from './member-command.ts'
import { giveAnswerSchema, openRoundSchema } from './sealed-command.ts'

const objectiveId = z.string().min(1).max(64)
const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** What the proposer had on screen; a difference to what the server holds is refused with what changed. */
const expected = z.object({ root: hash, partHashes: z.record(z.string().max(32), hash) })
/** The proposal that the signer read: its event and its root, so nothing else can be signed. */
const namedProposal = { proposalSeq: z.number().int().positive(), root: hash }

/** Propose an objective as both sides see it now, which also signs it for the proposer's side. */
export const proposeObjectiveSchema = z.object({
  type: z.literal('objective.propose'),
  objectiveId,
  expected,
})

/** Sign the open proposal of an objective for one's own side. */
export const signObjectiveSchema = z.object({
  type: z.literal('objective.sign'),
  objectiveId,
  ...namedProposal,
})

const pageId = z.string().min(1).max(64)

/** Propose a shared page as both sides see it now, which also signs it for the proposer's side. */
export const proposePageSchema = z.object({ type: z.literal('page.propose'), pageId, expected })

/** Sign the open proposal of a page for one's own side. */
export const signPageSchema = z.object({ type: z.literal('page.sign'), pageId, ...namedProposal })

/** One command to the ledger of a relationship. */
export const commandSchema = z.discriminatedUnion('type', [
  proposeObjectiveSchema,
  signObjectiveSchema,
  proposePageSchema,
  signPageSchema,
  changeRolesSchema,
  removeMemberSchema,
  nameDeputySchema,
  appointLeadSchema,
  openRoundSchema,
  giveAnswerSchema,
])
export type CommandMessage = z.infer<typeof commandSchema>

/** Answer to an accepted command: the events it appended, by chain and number. */
export const commandResultSchema = z.object({
  events: z.array(z.object({ chain: z.string(), seq: z.number().int().positive(), type: z.string() })),
})
export type CommandResult = z.infer<typeof commandResultSchema>

/** Header that makes a command safe to repeat: the same key answers the same result. */
export const idempotencyKeyHeader = 'Idempotency-Key'
export const idempotencyKeySchema = z.string().min(8).max(128)
