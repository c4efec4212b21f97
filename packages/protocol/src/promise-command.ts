import { z } from 'zod'

const id = z.string().min(1).max(64)
const about = {
  /** Made by whoever writes it down, so that sending it twice makes one promise. */
  promiseId: id,
  what: z.string().trim().min(1, 'Say what is promised.').max(300, 'Say it in at most 300 characters.'),
  due: z.iso.date('Choose the last day.'),
  objectiveId: id.nullable(),
}
const reason = z.string().trim().min(1, 'Say why.').max(500, 'Say why in at most 500 characters.')

/** Ask the other side for something. */
const askSchema = z.object({ type: z.literal('promise.ask'), ...about })
/** Give the other side one's word; somebody of one's own side sees to it. */
const giveSchema = z.object({ type: z.literal('promise.give'), ...about, ownerId: id })
const acceptSchema = z.object({ type: z.literal('promise.accept'), promiseId: id, ownerId: id })
const declineSchema = z.object({ type: z.literal('promise.decline'), promiseId: id, reason })
const missSchema = z.object({ type: z.literal('promise.miss'), promiseId: id, reason })
const releaseSchema = z.object({ type: z.literal('promise.release'), promiseId: id, reason })
const reportDoneSchema = z.object({ type: z.literal('promise.report_done'), promiseId: id })
const confirmSchema = z.object({ type: z.literal('promise.confirm'), promiseId: id })
const handOverSchema = z.object({ type: z.literal('promise.hand_over'), promiseId: id, toId: id })
const takeOverSchema = z.object({ type: z.literal('promise.take_over'), promiseId: id })

/** Every command about what one side owes the other. */
export const promiseCommandSchemas = [
  askSchema,
  giveSchema,
  acceptSchema,
  declineSchema,
  missSchema,
  releaseSchema,
  reportDoneSchema,
  confirmSchema,
  handOverSchema,
  takeOverSchema,
] as const
