import { z } from 'zod'

/** Most rows one import may bring in; a register that people keep by hand has some hundred at most. */
export const maxImportRows = 5000
/** Longest text of one value. A spreadsheet cell holds up to 32,767 characters, a field of the register less. */
export const maxImportTextLength = 20_000
/** Most original texts kept beside one objective: one for each column of a very wide sheet. */
const maxKeptTexts = 200

const text = z.string().max(maxImportTextLength)
const owner = z.object({ personId: z.string().max(64).nullable(), name: text }).readonly()
const importance = z.number().int().min(1).max(5).nullable()

/** An objective as a person left it in the preview. */
export const importedObjectiveSchema = z
  .object({
    ref: z.string().max(200),
    title: text.regex(/\S/, 'Give each row a title, or leave the row out.'),
    clientWin: text,
    vendorWin: text,
    owners: z.object({ client: owner.nullable(), vendor: owner.nullable() }).readonly(),
    measure: z
      .object({
        name: text,
        unit: text,
        baseline: text,
        target: text,
        direction: z.enum(['up', 'down', '']),
      })
      .readonly()
      .nullable(),
    due: z.iso.date('Write the due date as YYYY-MM-DD, or leave it empty.').nullable(),
    importance: z.object({ client: importance, vendor: importance }).readonly(),
    notes: text,
    kept: z
      .array(z.object({ header: text, text }).readonly())
      .max(maxKeptTexts)
      .readonly(),
  })
  .readonly()

/** Cells of an exported file that an import can change in an objective of the register. */
export const updatableFields = [
  'ref',
  'title',
  'clientWin',
  'vendorWin',
  'clientOwner',
  'vendorOwner',
  'measure',
  'baseline',
  'target',
  'unit',
  'due',
  'notes',
] as const

/** What became of an objective that was exported and came back. */
export const objectiveUpdateSchema = z
  .object({
    id: z.string().min(1).max(64),
    changes: z
      .array(
        z
          .object({ field: z.enum(updatableFields), to: text })
          .readonly()
          .refine(({ field, to }) => field !== 'due' || to === '' || z.iso.date().safeParse(to).success, {
            message: 'Write the due date as YYYY-MM-DD, or leave it empty.',
          })
          .refine(({ field, to }) => field !== 'title' || to.trim() !== '', {
            message: 'Give each row a title, or leave the row out.',
          }),
      )
      .min(1)
      .max(updatableFields.length)
      .readonly(),
  })
  .readonly()

/**
 * `POST …/import`: the rows a person chose in the preview, and the file they came from (`sha256` of its bytes,
 * lower-case hex). `rowNumber` is the spreadsheet's own, from 1, and comes once.
 */
export const applyImportSchema = z
  .object({
    file: z.object({
      name: z.string().min(1).max(255),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      sheet: z.string().max(255),
    }),
    rows: z
      .array(z.object({ rowNumber: z.number().int().min(1).max(1_048_576), values: importedObjectiveSchema }))
      .max(maxImportRows, `Import at most ${maxImportRows} rows at a time.`)
      .refine((rows) => new Set(rows.map((row) => row.rowNumber)).size === rows.length, {
        message: 'Each row of the sheet can be imported once; reload the preview.',
      }),
    /** Objectives of the register that come back changed in a file that was exported from it. */
    updates: z.array(objectiveUpdateSchema).max(maxImportRows).readonly().default([]),
  })
  .refine(({ rows, updates }) => rows.length + updates.length > 0, {
    message: 'Choose at least one row to import.',
    path: ['rows'],
  })
export type ApplyImport = z.infer<typeof applyImportSchema>
