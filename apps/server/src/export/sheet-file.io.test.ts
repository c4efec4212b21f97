import { compareSheet, type SheetObjective } from '@sweetspot/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../import/read-workbook.ts'
import { sheetFile, sheetFormats } from './sheet-file.ts'
import { sheetTable } from './sheet-table.ts'

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '=HYPERLINK("http://x")',
    "'=1",
    '+1-1',
    '@x',
    '-5',
    'a;b,c"d',
    'two\nlines',
    ' space ',
    '_x0041_',
  ),
)
const words = fc.record({
  ref: text,
  title: text.map((title) => `T${title}`),
  description: text,
  wins: fc.record({ client: text, vendor: text }),
  due: fc.constantFrom('', '2027-03-31', '2028-02-29'),
  target: text,
})

function objectiveOf(
  { target, ...said }: typeof words extends fc.Arbitrary<infer T> ? T : never,
  id: string,
): SheetObjective {
  return {
    id,
    ...said,
    owners: { client: { personId: null, name: 'Zoë' }, vendor: null },
    measures: [{ id: 'm', name: 'M', unit: '%', baseline: '', target, due: '', direction: '' }],
    status: 'Draft',
  }
}

/** Each run writes in a thread and reads in a process of its own. */
describe.each(sheetFormats)('%s', { timeout: 120_000 }, (format) => {
  it('DI21 comes back without a change, whatever was written', async () => {
    const runs = fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 30 }), async (said) => {
      const objectives = said.map((each, index) => objectiveOf(each, `o${index}`))
      const { sheets } = await readWorkbook(await sheetFile(format, sheetTable(objectives)))
      const returned = sheets.map((sheet) => compareSheet(sheet, objectives, { party: 'client' }))
      expect(returned[0]?.matched.flatMap(({ changes }) => changes)).toEqual([])
      expect(returned[0]?.matched).toHaveLength(objectives.length)
    })
    await fc.assert(runs, { numRuns: 5, endOnFailure: true })
  })

  it('DI20 holds no cell that a program would take for a formula', async () => {
    const dangerous = objectiveOf(
      {
        ref: '=1+1',
        title: '@SUM(A1)',
        description: '\tx',
        wins: { client: '+x', vendor: '-x' },
        due: '',
        target: '-5',
      },
      'o',
    )
    const { sheets } = await readWorkbook(await sheetFile(format, sheetTable([dangerous])))
    const cells = sheets[0]?.rows[1]?.filter((cell) => typeof cell === 'string') ?? []
    expect(cells).toContain("'=1+1")
    expect(cells.filter((cell) => /^[=+@\t\r]|^-\D/.test(cell))).toEqual([])
  })
})
