import { findHeader } from './find-header.ts'
import type { ImportContext, WorkbookPreview } from './import-preview.ts'
import { proposeObjectives } from './propose-objectives.ts'
import type { SheetRows } from './sheet-rows.ts'

/** The sheet whose header knows the most fields of an objective, the first of several equals; null: none. */
export function findObjectivesSheet(sheets: readonly SheetRows[]): SheetRows | null {
  let best: { readonly sheet: SheetRows; readonly known: number } | null = null
  for (const sheet of sheets) {
    const known = findHeader(sheet)?.known ?? 0
    if (known > (best?.known ?? 0)) best = { sheet, known }
  }
  return best?.sheet ?? null
}

/** Says what an import of a file would do, and names the sheets it would not touch. */
export function proposeWorkbook(sheets: readonly SheetRows[], context: ImportContext): WorkbookPreview {
  const chosen = findObjectivesSheet(sheets)
  return {
    objectives: chosen === null ? null : proposeObjectives(chosen, context),
    otherSheets: sheets.filter((sheet) => sheet !== chosen).map((sheet) => sheet.name),
  }
}
