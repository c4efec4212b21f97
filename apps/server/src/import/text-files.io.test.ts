import { readFile } from 'node:fs/promises'
import { type ImportContext, proposeWorkbook } from '@sweetspot/domain'
import { maxImportBytes } from '@sweetspot/protocol'
import { describe, expect, it } from 'vitest'
import { readLimits, readWorkbook } from './read-workbook.ts'
import { UnreadableWorkbook } from './unreadable-workbook.ts'

const fixture = (name: string): URL => new URL(`../../../../test/fixtures/${name}`, import.meta.url)
const context: ImportContext = { party: 'client', members: [], existing: [] }

describe.each([
  ['objectives-semicolon-utf8bom.csv', 'utf-8', 'Grow the client’s own product owners from 3 to 12'],
  ['objectives-latin1.csv', 'windows-1252', 'Grow the client?s own product owners from 3 to 12'],
])('%s', { timeout: 30_000 }, (name, encoding, title) => {
  it('DI17 is read as it was written, every row with its letters', async () => {
    const { sheets, text } = await readWorkbook(await readFile(fixture(name)))
    expect(text).toEqual({ encoding, separator: 'semicolon' })
    const { objectives } = proposeWorkbook(sheets, context)
    expect(objectives?.rows).toHaveLength(10)
    expect(objectives?.rows.every(({ suggestion }) => suggestion === 'import')).toBe(true)
    const [exit, , , owners] = objectives?.rows ?? []
    expect(exit?.values).toMatchObject({
      clientWin: 'Exit the lease by 31 March 2027; £1.9m a year saved',
      due: '2027-03-31',
      measure: { target: '62' },
    })
    expect(owners?.values.title).toBe(title)
  })

  it('DI3 keeps the words of cells that are not clear', async () => {
    const { sheets } = await readWorkbook(await readFile(fixture(name)))
    const rows = proposeWorkbook(sheets, context).objectives?.rows ?? []
    const unclear = rows.find(({ values }) => values.title.startsWith('Joint bid'))
    expect(unclear?.values.kept).toContainEqual({ header: 'Due', text: 'TBC' })
    expect(rows[1]?.values.measure?.target).toBe('<= 4')
  })
})

describe('a text file', { timeout: 30_000 }, () => {
  it('DI18 is read as a person says', async () => {
    const bytes = await readFile(fixture('objectives-latin1.csv'))
    const { text } = await readWorkbook(bytes, readLimits, { encoding: 'iso-8859-2', separator: 'comma' })
    expect(text).toEqual({ encoding: 'iso-8859-2', separator: 'comma' })
  })

  it('DI19 is refused above the limits, and as a picture', async () => {
    const code = async (bytes: Uint8Array, limits = {}): Promise<string> => {
      try {
        await readWorkbook(bytes, { ...readLimits, ...limits })
      } catch (error) {
        if (error instanceof UnreadableWorkbook) return error.code
        throw error
      }
      return 'read'
    }
    expect(await code(Buffer.alloc(maxImportBytes + 1, 'a;b\n'))).toBe('too_large')
    expect(await code(Buffer.from('a;b\n'.repeat(1000)), { maxCells: 100 })).toBe('too_large')
    expect(await code(Buffer.from('a;b\n'.repeat(1000)), { maxCharacters: 100 })).toBe('too_large')
    expect(await code(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]))).toBe(
      'not_a_spreadsheet',
    )
    expect(await code(Buffer.alloc(0))).toBe('not_a_spreadsheet')
  })
})
