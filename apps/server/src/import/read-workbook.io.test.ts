import { readFile } from 'node:fs/promises'
import { maxImportBytes } from '@sweetspot/protocol'
import { describe, expect, it } from 'vitest'
import { type ReadLimits, readLimits, readWorkbook } from './read-workbook.ts'
import { packStoredZip } from './stored-zip.ts'
import { textCell, workbookFiles } from './testing/workbook-files.ts'
import { zipOf } from './testing/zip-of.ts'
import { UnreadableWorkbook } from './unreadable-workbook.ts'

const register = new URL('../../../../test/fixtures/governance-register.xlsx', import.meta.url)

/** Each file is read in a process of its own, which takes its time to start on a busy machine. */
const readTimeoutMs = 30_000

async function refusalOf(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Promise<string> {
  try {
    await readWorkbook(bytes, { ...readLimits, ...limits })
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return error.code
    throw error
  }
  return 'read'
}

function sheetFile(sheetXml: string): Buffer {
  return zipOf(workbookFiles({ sheets: { A: sheetXml } }))
}

describe('a register', { timeout: readTimeoutMs }, () => {
  it('is read with all its sheets in order, cells as people see them', async () => {
    const { sheets } = await readWorkbook(await readFile(register))
    expect(sheets.map((sheet) => sheet.name)).toEqual([
      'Objectives',
      'Benefits register',
      'Escalation log',
      'Actions',
      'KPIs',
    ])
    const [objectives] = sheets
    expect(objectives?.rows).toHaveLength(14)
    expect(objectives?.rows[1]?.every((cell) => cell === null)).toBe(true)
    expect(objectives?.rows[3]?.slice(9)).toEqual([
      { kind: 'date', iso: '2027-03-31' },
      5,
      4,
      'A',
      'Freeze 20 Nov – 5 Jan',
    ])
    expect(objectives?.rows[13]?.[13]).toBe('Line one\nLine two, with a "quote" and a comma, and =SUM(A1:A3)')
  })

  it('of 5,000 rows arrives whole', async () => {
    const text = (row: number, column: string) => `row ${row} ${column} “é” & <b> ${'x'.repeat(row % 97)}`
    const columns = [...'ABCDEFGHIJKLMN']
    const rows = Array.from({ length: 5000 }, (_, index) => {
      const row = index + 1
      return `<row r="${row}">${columns.map((column) => textCell(`${column}${row}`, text(row, column))).join('')}</row>`
    })
    const { sheets } = await readWorkbook(sheetFile(rows.join('')))
    const expected = Array.from({ length: 5000 }, (_, index) =>
      columns.map((column) => text(index + 1, column)),
    )
    expect(sheets[0]?.rows).toEqual(expected)
  })

  it('keeps space, text that looks like a formula, and the results of formulas', async () => {
    const row = `<row r="3">${textCell('B3', ' =SUM(A1:A3)\n ')}<c r="C3"><f>1+1</f><v>2</v></c><c r="D3" t="b"><v>1</v></c><c r="E3" t="e"><v>#REF!</v></c></row>`
    const { sheets } = await readWorkbook(sheetFile(row))
    expect(sheets[0]?.rows).toEqual([
      [null, null, null, null, null],
      [null, null, null, null, null],
      [null, ' =SUM(A1:A3)\n ', 2, true, '#REF!'],
    ])
  })

  it('shows percentages as percentages and times as text', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="0&quot;%&quot;"/></numFmts>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="20"/></cellXfs>'
    const cells =
      '<c r="A1" s="1"><v>0.72</v></c><c r="B1" s="2"><f>A1/10</f><v>0.07</v></c><c r="C1" s="3"><v>72</v></c>' +
      '<c r="D1" s="1"/><c r="E1" s="4"><v>46477</v></c><c r="F1" s="5"><v>46477.736111</v></c><c r="G1" s="6"><v>0.5</v></c><c r="H1" s="4"><v>1e20</v></c>'
    const { sheets } = await readWorkbook(
      zipOf(workbookFiles({ sheets: { A: `<row r="1">${cells}</row>` }, styles })),
    )
    expect(sheets[0]?.rows).toEqual([
      ['72%', '7%', 72, null, { kind: 'date', iso: '2027-03-31' }, '2027-03-31 17:40', '12:00', '########'],
    ])
  })

  it.each(['1', 'true'])('counts days from 1904 where date1904 is “%s”', async (flag) => {
    const files = workbookFiles({
      sheets: { A: '<row r="1"><c r="A1" s="0"><v>45015</v></c></row>' },
      styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
      properties: `<workbookPr date1904="${flag}"/>`,
    })
    const { sheets } = await readWorkbook(zipOf(files))
    expect(sheets[0]?.rows).toEqual([[{ kind: 'date', iso: '2027-03-31' }]])
  })

  it('may be stored, may use 64-bit sizes, may hold an empty sheet', async () => {
    const files = workbookFiles({ sheets: { Full: `<row r="1">${textCell('A1', 'a')}</row>`, Empty: '' } })
    const expected = [
      { name: 'Full', rows: [['a']] },
      { name: 'Empty', rows: [] },
    ]
    const stored = packStoredZip(new Map(files.map(({ name, content }) => [name, Buffer.from(content)])))
    expect((await readWorkbook(stored)).sheets).toEqual(expected)
    expect((await readWorkbook(zipOf(files.map((file) => ({ ...file, wide: true }))))).sheets).toEqual(
      expected,
    )
  })
})

describe('a file that is no workbook', { timeout: readTimeoutMs }, () => {
  const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex')

  it.each([
    ['empty', Buffer.alloc(0)],
    ['an old .xls', Buffer.concat([compound, Buffer.from('Workbook', 'utf16le')])],
    ['another zip', zipOf([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' }])],
    ['a binary workbook', zipOf([{ name: 'xl/workbook.bin', content: 'binary' }])],
  ])('is refused: %s', async (_, bytes) => expect(await refusalOf(bytes)).toBe('not_a_spreadsheet'))

  it('is refused under a password, whether of the file or of the archive', async () => {
    const office = Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')])
    expect(await refusalOf(office)).toBe('encrypted')
    const archive = zipOf(workbookFiles({ sheets: { A: '' } }).map((file) => ({ ...file, encrypted: true })))
    expect(await refusalOf(archive)).toBe('encrypted')
  })

  it('says in one sentence what to do', () => {
    expect(new UnreadableWorkbook('encrypted').message).toBe(
      'This file is protected by a password; save a copy without the password and choose that copy.',
    )
  })
})

describe('a damaged workbook', { timeout: readTimeoutMs }, () => {
  it('is refused wherever it is cut off', async () => {
    const whole = await readFile(register)
    for (const length of [4, 100, 5000, whole.length - 1]) {
      expect(await refusalOf(whole.subarray(0, length))).toBe('broken')
    }
  })

  it('is refused when a byte of a sheet has changed', async () => {
    const files = workbookFiles({ sheets: { A: `<row r="1">${textCell('A1', 'agreed')}</row>` } })
    expect(await refusalOf(zipOf(files))).toBe('read')
    const changed = files.map((file) => (file.name.includes('sheet1') ? { ...file, claimedCrc: 1 } : file))
    expect(await refusalOf(zipOf(changed))).toBe('broken')
  })

  it.each([
    '<row r="1"><c r="A1"><v>1',
    '<<<<>>>',
    '<row r="2"/><row r="1"/>',
    '<row r="1"><c r="A1" t="s"><v>9</v></c></row>',
  ])('is refused with the sheet %s', async (sheetXml) =>
    expect(await refusalOf(sheetFile(sheetXml))).toBe('broken'),
  )

  it('is refused when a name comes twice', async () => {
    const files = workbookFiles({ sheets: { A: '' } })
    expect(await refusalOf(zipOf([...files, ...files]))).toBe('broken')
  })
})

describe('a workbook that would take too much', { timeout: readTimeoutMs }, () => {
  const files = workbookFiles({ sheets: { A: '' } })
  const spaces = { name: 'xl/media.xml', content: Buffer.alloc(3_000_000, ' ') }

  it('is refused by its own size', async () => {
    expect(await refusalOf(Buffer.alloc(maxImportBytes + 1))).toBe('too_large')
  })

  it('is refused by the sizes it declares, before it is unpacked', async () => {
    const claims = { name: 'xl/media/image.png', content: 'small', claimedBytes: readLimits.maxUnpackedBytes }
    expect(await refusalOf(zipOf([...files, claims]))).toBe('too_large')
    expect(await refusalOf(zipOf([...files, { ...claims, claimedBytes: 5 }]))).toBe('read')
  })

  it('is refused when it unpacks to more than it declares', async () => {
    expect(await refusalOf(zipOf([...files, { ...spaces, claimedBytes: 1000 }]))).toBe('broken')
    expect(await refusalOf(zipOf([...files, spaces]))).toBe('read')
  })

  it('is refused when a few bytes name cells beyond all memory', async () => {
    const limits = { heapMegabytes: 64 }
    expect(await refusalOf(sheetFile('<row r="4000000000"/>'), limits)).toBe('too_large')
  })

  it('is refused when it holds too many cells or characters', async () => {
    const three = sheetFile(`<row r="1">${textCell('A1', 'ab')}${textCell('C1', 'cd')}</row>`)
    expect(await refusalOf(three, { maxCells: 3, maxCharacters: 4 })).toBe('read')
    expect(await refusalOf(three, { maxCells: 2 })).toBe('too_large')
    expect(await refusalOf(three, { maxCharacters: 3 })).toBe('too_large')
  })

  it('is refused when it takes too long', async () => {
    expect(await refusalOf(zipOf(files), { timeMs: 1 })).toBe('too_large')
  })

  it('is not blamed when the process cannot run', async () => {
    await expect(refusalOf(zipOf(files), { heapMegabytes: Number.NaN })).rejects.toThrow(
      /exit code|EPIPE|closed/u,
    )
  })
})
