import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldText, queryWords } from './fold-text.ts'

it('folds case, accents and the letters that have none to lose', () => {
  expect(foldText('  Łódź   Straße\nÉtat ')).toBe('lodz strasse etat')
  expect(foldText('Zieliński')).toBe(foldText('ZIELIN\u0301SKI'))
})

it('folds what is folded to itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => foldText(foldText(text)) === foldText(text)),
  )
})

it('splits a query into its words, once each', () => {
  expect(queryWords(' Exit  exit Łódź ')).toEqual(['exit', 'lodz'])
  expect(queryWords('  ')).toEqual([])
})
