/** Encodings of text that spreadsheet programs write, by their name in the Encoding Standard. */
export const textEncodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'iso-8859-2',
] as const
export type TextEncoding = (typeof textEncodings)[number]

/** What stands between the cells of a line. */
export const cellSeparators = ['comma', 'semicolon', 'tab', 'pipe'] as const
export type CellSeparator = (typeof cellSeparators)[number]

/** The character of a separator. */
export const separatorCharacter: Readonly<Record<CellSeparator, string>> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  pipe: '|',
}

/** How a file of text was read, or how it is to be read. */
export interface TextReading {
  readonly encoding: TextEncoding
  readonly separator: CellSeparator
}
