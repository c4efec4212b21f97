import fc from 'fast-check'
import { expect, it } from 'vitest'
import { excerptOf } from './excerpt.ts'
import { queryWords } from './fold-text.ts'

const told = (text: string, query: string): string =>
  excerptOf(text, queryWords(query))
    .map((part) => (part.hit ? `[${part.text}]` : part.text))
    .join('')

it('marks what was found, as it is written', () => {
  expect(told('Die große Straße nach Łódź', 'strasse lodz')).toBe('Die große [Straße] nach [Łódź]')
  expect(told('No cut-over in December', 'over')).toBe('No cut-[over] in December')
})

it('shows the part of a long text where the find is, from the beginning of a word', () => {
  const long = `${'before and '.repeat(40)}the needle ${'after that '.repeat(40)}`
  const text = told(long, 'needle')
  expect(text).toMatch(/^… (before|and) .*\[needle\].* …$/)
  expect(text.length).toBeLessThan(180)
})

it('loses and adds no word of a short text, whatever is looked for', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.string({ maxLength: 8 }),
      (text, query) => {
        const parts = excerptOf(text, queryWords(query))
        expect(parts.map((part) => part.text).join('')).toBe(text.replace(/\s+/g, ' ').trim())
      },
    ),
  )
})
