import { z } from 'zod'
import {
  appointLeadSchema,
  changeRolesSchema,
  nameDeputySchema,
  removeMemberSchema,
} from './member-command.ts'

const objectiveId = z.string().min(1).max(64)
const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** Propose an objective as both sides see it now, which also signs it for the proposer's side. */
export const proposeObjectiveSchema = z.object({
  type: z.literal('objective.propose'),
  objectiveId,
  /** What the proposer had on screen; a difference to what the server holds is refused with what changed. */
  expected: z.object({ root: hash, partHashes: z.record(z.string().max(32), hash) }),
})

/** Sign the open proposal for one's own side. Names the event and its root, so nothing else can be signed. */
export const signObjectiveSchema = z.object({
  type: z.literal('objective.sign'),
  objectiveId,
  proposalSeq: z.number().int().positive(),
  root: hash,
})

/** One command to the ledger of a relationship. */
export const commandSchema = z.discriminatedUnion('type', [
  proposeObjectiveSchema,
  signObjectiveSchema,
  changeRolesSchema,
  removeMemberSchema,
  nameDeputySchema,
  appointLeadSchema,
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
