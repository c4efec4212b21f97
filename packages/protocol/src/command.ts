import { z } from 'zod'
import {
  appointLeadSchema,
  changeRolesSchema,
  nameDeputySchema,
  removeMemberSchema,
  setLimitSchema,
} from './member-command.ts'
import { objectiveCommandSchemas } from './objective-command.ts'
import { pageCommandSchemas } from './page-command.ts'
import { promiseCommandSchemas } from './promise-command.ts'
import { giveAnswerSchema, openRoundSchema } from './sealed-command.ts'

/** One command to the ledger of a relationship. */
export const commandSchema = z.discriminatedUnion('type', [
  ...objectiveCommandSchemas,
  ...pageCommandSchemas,
  changeRolesSchema,
  setLimitSchema,
  removeMemberSchema,
  nameDeputySchema,
  appointLeadSchema,
  openRoundSchema,
  giveAnswerSchema,
  ...promiseCommandSchemas,
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
