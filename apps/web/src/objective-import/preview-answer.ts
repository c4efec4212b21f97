import { importFields, sheetFields } from '@sweetspot/domain'
import { z } from 'zod'

const owner = z.object({ personId: z.string().nullable(), name: z.string() })
const importance = z.number().nullable()

/** A row's values as the server proposes them; unlike what may be imported, texts may still be too long or missing. */
const values = z.object({
  ref: z.string(),
  title: z.string(),
  clientWin: z.string(),
  vendorWin: z.string(),
  owners: z.object({ client: owner.nullable(), vendor: owner.nullable() }),
  measure: z
    .object({
      name: z.string(),
      unit: z.string(),
      baseline: z.string(),
      target: z.string(),
      direction: z.enum(['up', 'down', '']),
    })
    .nullable(),
  due: z.string().nullable(),
  importance: z.object({ client: importance, vendor: importance }),
  notes: z.string(),
  kept: z.array(z.object({ header: z.string(), text: z.string() })),
})

const note = z.object({
  field: z.enum(importFields),
  code: z.string(),
  raw: z.string(),
  proposal: z.string().nullable(),
  message: z.string(),
})

const preview = z.object({
  sheet: z.string(),
  headerRow: z.number(),
  columns: z.array(z.object({ header: z.string(), field: z.enum(importFields).nullable() })),
  rows: z.array(
    z.object({
      rowNumber: z.number(),
      suggestion: z.enum(['import', 'leave_out']),
      reason: z.string().optional(),
      values,
      notes: z.array(note),
    }),
  ),
  skipped: z.array(
    z.object({
      rowNumber: z.number(),
      reason: z.enum(['before_table', 'blank', 'repeated_header']),
      text: z.string(),
    }),
  ),
  notes: z.array(z.object({ code: z.string(), message: z.string() })),
})

/** Encodings that the server reads, by their name in the Encoding Standard. */
export const textEncodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'iso-8859-2',
] as const
/** What may stand between the cells of a line. */
export const cellSeparators = ['comma', 'semicolon', 'tab', 'pipe'] as const

const returnedRow = z.object({
  rowNumber: z.number(),
  id: z.string(),
  title: z.string(),
  changes: z.array(
    z.object({
      field: z.enum(sheetFields),
      from: z.string(),
      to: z.string(),
      refused: z.enum(['not_ours', 'unreadable', 'not_editable']).nullable(),
    }),
  ),
})
/** A row that came back. */
export type ReturnedRow = z.infer<typeof returnedRow>

const textReading = z.object({ encoding: z.enum(textEncodings), separator: z.enum(cellSeparators) })
/** How a file of text was read. */
export type TextReading = z.infer<typeof textReading>

/** What the server answers to a file: what an import of it would do. `objectives` is null where it holds none. */
export const previewAnswerSchema = z.object({
  file: z.object({ name: z.string(), sha256: z.string() }),
  /** How a file of text was read; null for a workbook. */
  text: textReading.nullable(),
  /** Rows that were exported from the register and came back, by their ids. */
  returned: z.array(returnedRow),
  objectives: preview.nullable(),
  otherSheets: z.array(z.string()),
})
export type PreviewAnswer = z.infer<typeof previewAnswerSchema>
/** The table of objectives that was found in a file. */
export type Preview = z.infer<typeof preview>
/** One row of it. */
export type PreviewRow = Preview['rows'][number]
/** A remark on a row. */
export type PreviewRowNote = z.infer<typeof note>

/** What the server answers when the rows are in the register. */
export const importedSchema = z.object({
  objectives: z.array(z.object({ id: z.string(), row: z.number(), title: z.string() })),
})
