import { z } from 'zod'
import { expectedHashesSchema, namedProposal } from './signed-text.ts'

const objectiveId = z.string().min(1).max(64)
/** Propose an objective as both sides see it now, which also signs it for the proposer's side. */
const proposeObjectiveSchema = z.object({
  type: z.literal('objective.propose'),
  objectiveId,
  expected: expectedHashesSchema,
})

/** Sign the open proposal of an objective for one's own side. */
const signObjectiveSchema = z.object({
  type: z.literal('objective.sign'),
  objectiveId,
  ...namedProposal,
})

const seq = z.number().int().positive()
/** Longest text of a reason, a suggestion or a claim; a page has room for more. */
const words = z.string().max(8000)
/** The parts of an objective; the same words as in the domain, which this package does not import. */
const objectivePart = z.enum([
  'title',
  'description',
  'clientWin',
  'clientNoGain',
  'vendorWin',
  'vendorNoGain',
  'clientContribution',
  'vendorContribution',
  'measures',
  'owners',
  'start',
  'due',
])

/** Suggest other words for parts of what is proposed; the proposal stays open. */
const suggestChangeSchema = z.object({
  type: z.literal('objective.suggest'),
  objectiveId,
  proposalSeq: seq,
  suggestions: z.array(z.object({ part: objectivePart, words })).max(objectivePart.options.length),
})

const answer = { objectiveId, proposalSeq: seq, reason: words }
/** Say that one's own side cannot commit yet, and why. */
const holdObjectiveSchema = z.object({ type: z.literal('objective.hold'), ...answer })
/** Take back the open proposal of one's own side. */
const withdrawProposalSchema = z.object({ type: z.literal('objective.withdraw_proposal'), ...answer })

/** Say that what was agreed is achieved, with evidence and a result for each measure of the agreement. */
const claimAchievementSchema = z.object({
  type: z.literal('objective.claim_achievement'),
  objectiveId,
  agreementSeq: seq,
  evidence: words,
  results: z.array(z.object({ measureId: z.string().max(64), result: z.string().max(400) })).max(100),
})

const claimAnswer = { objectiveId, claimSeq: seq }
/** Confirm the other side's claim. */
const confirmAchievementSchema = z.object({
  type: z.literal('objective.confirm_achievement'),
  ...claimAnswer,
})
/** Dispute the other side's claim. */
const disputeAchievementSchema = z.object({
  type: z.literal('objective.dispute_achievement'),
  ...claimAnswer,
  reason: words,
})

/** Say that what was agreed was missed. */
const sayMissedSchema = z.object({
  type: z.literal('objective.say_missed'),
  objectiveId,
  agreementSeq: seq,
  reason: words,
})

/** Propose to retire an agreed objective; only the other side's acceptance does. */
const proposeRetirementSchema = z.object({
  type: z.literal('objective.propose_retirement'),
  objectiveId,
  agreementSeq: seq,
  reason: words,
})
/** Accept the other side's proposal to retire it. */
const acceptRetirementSchema = z.object({
  type: z.literal('objective.accept_retirement'),
  objectiveId,
  retirementSeq: seq,
})
/** Decline the other side's proposal to retire it, or take one's own back. */
const declineRetirementSchema = z.object({
  type: z.literal('objective.decline_retirement'),
  objectiveId,
  retirementSeq: seq,
  reason: words,
})

/** Every command about an objective. */
export const objectiveCommandSchemas = [
  proposeObjectiveSchema,
  signObjectiveSchema,
  suggestChangeSchema,
  holdObjectiveSchema,
  withdrawProposalSchema,
  claimAchievementSchema,
  confirmAchievementSchema,
  disputeAchievementSchema,
  sayMissedSchema,
  proposeRetirementSchema,
  acceptRetirementSchema,
  declineRetirementSchema,
] as const
