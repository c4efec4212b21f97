/** Why a file cannot be read, each with what to do about it. */
const sentences = {
  not_a_spreadsheet:
    'This is neither an .xlsx nor a .csv file; open it in your spreadsheet program, save it as .xlsx and choose that file.',
  encrypted: 'This file is protected by a password; save a copy without the password and choose that copy.',
  broken:
    'This file is damaged; open it in your spreadsheet program, save it as .xlsx again and choose that file.',
  too_large:
    'This file is too large to import; save the sheet with the objectives alone and choose that file.',
} as const

/** Code of a reason. */
export type UnreadableWorkbookCode = keyof typeof sentences

/** A file that cannot be read as a workbook; its message is one sentence for the person who chose it. */
export class UnreadableWorkbook extends Error {
  override readonly name = 'UnreadableWorkbook'
  readonly code: UnreadableWorkbookCode
  constructor(code: UnreadableWorkbookCode, options?: ErrorOptions) {
    super(sentences[code], options)
    this.code = code
  }
}
