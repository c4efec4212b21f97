import { z } from 'zod'

/** The same words as in the domain, which this package does not import. */
const topic = z.enum(['priorities', 'value_sought'])
const round = z.number().int().positive()
const id = z.string().min(1).max(64)

/** Begin a round in which each side answers without seeing the other's answer. */
export const openRoundSchema = z.object({ type: z.literal('sealed.open'), topic })

/** Whole points by objective. */
const prioritiesSchema = z.object({
  points: z
    .record(id, z.number().int().min(0).max(100))
    .refine((points) => Object.keys(points).length <= 100, 'Give points to at most 100 objectives.'),
})

const valueSoughtSchema = z.object({
  items: z
    .array(
      z.object({
        id,
        category: z.enum([
          'reduced_cost',
          'lower_risk',
          'improved_quality',
          'increased_innovation',
          'variable_capacity',
          'less_management_time',
          'specialised_skills',
          'focus_on_core',
          'industry_knowledge',
          'application_knowledge',
          'margin',
          'reference',
          'renewal_or_extension',
          'staff_development',
        ]),
        words: z
          .string()
          .trim()
          .min(1, 'Say it in your own words.')
          .max(200, 'Say it in at most 200 characters.'),
      }),
    )
    .max(7, 'Name at most seven things.'),
})

/** Give the own side's answer in a round, or replace it; it is revealed as soon as both sides' answers are in. */
export const giveAnswerSchema = z.discriminatedUnion('topic', [
  z.object({
    type: z.literal('sealed.give'),
    topic: z.literal('priorities'),
    round,
    value: prioritiesSchema,
  }),
  z.object({
    type: z.literal('sealed.give'),
    topic: z.literal('value_sought'),
    round,
    value: valueSoughtSchema,
  }),
])
