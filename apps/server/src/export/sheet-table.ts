import { guardedText, type SheetObjective, sheetColumns, sheetFields, sheetText } from '@sweetspot/domain'

/** A table to be written as a file: texts are guarded already, dates are ISO dates. */
export interface SheetTable {
  readonly columns: readonly { readonly header: string; readonly width: number }[]
  readonly rows: readonly (readonly SheetCell[])[]
}

/** A cell of such a table. */
export interface SheetCell {
  readonly text: string
  readonly isDate: boolean
}

/** The register as a table, one line an objective. */
export function sheetTable(objectives: readonly SheetObjective[]): SheetTable {
  const columns = sheetFields.map((field) => sheetColumns[field])
  return {
    columns: columns.map(({ header, width }) => ({ header, width })),
    rows: objectives.map((objective) =>
      columns.map(({ textOf, isDate }) => {
        const text = sheetText(textOf(objective))
        return { text: guardedText(text), isDate: isDate && /^\d{4}-\d{2}-\d{2}$/.test(text) }
      }),
    ),
  }
}
