import { describe, expect, it } from 'vitest'
import { readTextTable } from './read-text-table.ts'
import { cellSeparators, separatorCharacter, type TextReading } from './text-reading.ts'
import { UnreadableWorkbook } from './unreadable-workbook.ts'

const budget = { cells: 1000, characters: 10_000 }

function read(text: string, asked: Partial<TextReading> = {}) {
  const { sheet, reading } = readTextTable(Buffer.from(text), budget, asked)
  return { rows: sheet.rows, reading }
}

function refusal(text: string, cells = 1000): string {
  try {
    readTextTable(Buffer.from(text), { ...budget, cells })
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return error.code
    throw error
  }
  return 'read'
}

describe('readTextTable', () => {
  it.each(cellSeparators)('DI18 finds out that cells are separated by %s', (separator) => {
    const sign = separatorCharacter[separator]
    const lines = [
      ['Ref', 'Objective', 'Due'],
      ['O1', 'Less, but; better|now', '31/03/2027'],
      ['', 'x', ''],
    ]
    const text = lines.map((cells) => cells.map((cell) => `"${cell}"`).join(sign)).join('\r\n')
    const { rows, reading } = read(text)
    expect(reading).toEqual({ encoding: 'utf-8', separator })
    expect(rows).toEqual([lines[0], lines[1], [null, 'x', null]])
  })

  it('DI18 keeps quotes, line breaks and blank lines where they stand', () => {
    const { rows } = read('Ref;Objective\nO1;"two\nlines ""quoted"""\n\nO2;5" pipe; and=1')
    expect(rows).toEqual([
      ['Ref', 'Objective'],
      ['O1', 'two\nlines "quoted"'],
      [null],
      ['O2', '5" pipe', ' and=1'],
    ])
  })

  it('DI18 takes the separator that the file names, and what a person says over both', () => {
    expect(read('sep=|\nRef|Objective;x\nO1|a;b').rows[0]).toEqual(['Ref', 'Objective;x'])
    expect(read('a;b\nc;d', { separator: 'comma' }).rows).toEqual([['a;b'], ['c;d']])
    const polish = readTextTable(new Uint8Array([0xb3, 0x3b, 0x61]), budget, { encoding: 'windows-1250' })
    expect(polish.sheet.rows).toEqual([['ł', 'a']])
  })

  it('DI19 refuses what is no table, what is broken, and what is too much', () => {
    expect(refusal('%PDF-1.7 words')).toBe('not_a_spreadsheet')
    expect(refusal('<!DOCTYPE html><p>')).toBe('not_a_spreadsheet')
    expect(refusal('Ref;Objective\nO1;"never closed')).toBe('broken')
    expect(refusal('a;b\n'.repeat(20), 30)).toBe('too_large')
  })
})
