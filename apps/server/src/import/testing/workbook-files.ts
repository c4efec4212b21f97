import type { ZipFile } from './zip-of.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** What a made-up workbook holds; sheets by name, each the XML inside its `<sheetData>`. */
export interface MadeUpWorkbook {
  readonly sheets: Readonly<Record<string, string>>
  /** XML inside `<styleSheet>`. */
  readonly styles?: string
  /** XML before `<sheets>` in the workbook. */
  readonly properties?: string
}

/** The files of a workbook, ready to be zipped, or to be spoilt first. */
export function workbookFiles({ sheets, styles, properties = '' }: MadeUpWorkbook): readonly ZipFile[] {
  const names = Object.keys(sheets)
  const tabs = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index + 1}"/>`,
  )
  const targets = names.map(
    (_, index) =>
      `<Relationship Id="r${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  )
  return [
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${main}" xmlns:r="${relations}">${properties}<sheets>${tabs.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.join('')}</Relationships>`,
    },
    ...(styles === undefined
      ? []
      : [{ name: 'xl/styles.xml', content: `<styleSheet xmlns="${main}">${styles}</styleSheet>` }]),
    ...names.map((name, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: `<worksheet xmlns="${main}"><sheetData>${sheets[name] ?? ''}</sheetData></worksheet>`,
    })),
  ]
}

/** A cell that holds text. */
export function textCell(place: string, text: string): string {
  const escaped = text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;')
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`
}
