/**
 * Rewrites what the spreadsheet reader would misread, so that cells arrive as people see them: a number shown as a
 * percentage ("72%" is stored as 0.72), a formula's error ("#REF!"), the long form of the flag for 1904 dates.
 */
export function adaptParts(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const percentages = percentageStyles(textOf(parts.get('xl/styles.xml')))
  const adapted = new Map(parts)
  const rewrite = (path: string, change: (xml: string) => string): void => {
    adapted.set(path, new TextEncoder().encode(change(textOf(parts.get(path)))))
  }
  rewrite('xl/workbook.xml', (xml) => xml.replace(/\bdate1904=(["'])true\1/u, 'date1904="1"'))
  for (const path of parts.keys()) {
    if (path.startsWith('xl/worksheets/'))
      rewrite(path, (xml) => spellPercentages(errorsAsText(xml), percentages))
  }
  return adapted
}

function textOf(part: Uint8Array | undefined): string {
  return new TextDecoder().decode(part)
}

const builtInPercentages = ['9', '10']

/** Numbers of the cell styles that show a percentage. */
function percentageStyles(stylesXml: string): ReadonlySet<string> {
  const formats = new Set(builtInPercentages)
  for (const [tag] of stylesXml.matchAll(/<(?:\w+:)?numFmt\s[^>]*>/gu)) {
    const code = attribute(tag, 'formatCode').replace(/&quot;/gu, '"')
    // A quoted or escaped sign is only written after the number, which is then stored as shown.
    if (code.replace(/"[^"]*"|\\./gu, '').includes('%')) formats.add(attribute(tag, 'numFmtId'))
  }
  const [, cellStyles = ''] = /<(?:\w+:)?cellXfs\b[^>]*>([\s\S]*?)<\/(?:\w+:)?cellXfs>/u.exec(stylesXml) ?? []
  const styles = [...cellStyles.matchAll(/<(?:\w+:)?xf\b[^>]*>/gu)]
  return new Set(
    styles.flatMap(([tag], index) => (formats.has(attribute(tag, 'numFmtId')) ? [String(index)] : [])),
  )
}

function errorsAsText(sheetXml: string): string {
  return sheetXml.replace(/(<(?:\w+:)?c\s(?:[^>]*\s)?t=)(["'])e\2/gu, '$1$2str$2')
}

function spellPercentages(sheetXml: string, percentages: ReadonlySet<string>): string {
  if (percentages.size === 0) return sheetXml
  return sheetXml.replace(
    /<((?:\w+:)?)c\s([^>]*[^>/])>([\s\S]*?)<\/\1c>/gu,
    (cell: string, prefix: string, attributes: string, inner: string) => {
      const type = attribute(` ${attributes}`, 't')
      const [, value] = /<(?:\w+:)?v>([^<]+)<\/(?:\w+:)?v>/u.exec(inner) ?? []
      const shown = percentages.has(attribute(` ${attributes}`, 's')) && (type === '' || type === 'n')
      if (!shown || value === undefined || !Number.isFinite(Number(value))) return cell
      // 15 digits are what a spreadsheet shows of a number; more would show 7.000000000000001%.
      const percent = Number((Number(value) * 100).toPrecision(15))
      const place = attribute(` ${attributes}`, 'r')
      return `<${prefix}c r="${place}" t="str"><${prefix}v>${percent}%</${prefix}v></${prefix}c>`
    },
  )
}

/** An attribute's value in a tag, '' where it is absent. */
function attribute(tag: string, name: string): string {
  const match = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`, 'u').exec(tag)
  return match?.[1] ?? match?.[2] ?? ''
}
