import type { PageSummary } from '@sweetspot/protocol'
import { describe, expect, it } from 'vitest'
import { placeOf, scopeOf } from './audience.ts'
import { pagesByPlace } from './page-list.ts'

const page = (title: string, scope: PageSummary['scope'], archivedAt: string | null = null): PageSummary => ({
  name: title,
  scope,
  kind: 'page',
  title,
  archivedAt,
  createdAt: '2026-01-01T00:00:00.000Z',
  createdBy: 'p',
  partHashes: null,
})

describe('pagesByPlace', () => {
  it('WB180 shows a page under who reads it, as each side calls it', () => {
    const pages = [
      page('b', 'table'),
      page('A', 'table'),
      page('w', 'voice.client'),
      page('p', 'caucus.vendor'),
    ]
    const titles = (party: 'client' | 'vendor'): unknown =>
      pagesByPlace(pages, party).map(({ place, active }) => [place, active.map(({ title }) => title)])
    expect(titles('client')).toEqual([
      ['table', ['A', 'b']],
      ['own_voice', ['w']],
      ['other_voice', []],
      ['own_caucus', []],
    ])
    expect(titles('vendor')).toEqual([
      ['table', ['A', 'b']],
      ['own_voice', []],
      ['other_voice', ['w']],
      ['own_caucus', ['p']],
    ])
  })

  it('WB180 puts the charter first', () => {
    const charter = { ...page('Zusammenarbeit', 'table'), name: 'charter' }
    const [table] = pagesByPlace([page('a', 'table'), charter], 'vendor')
    expect(table?.active.map(({ title }) => title)).toEqual(['Zusammenarbeit', 'a'])
  })

  it('WB180 keeps archived pages apart', () => {
    const [table] = pagesByPlace(
      [page('old', 'table', '2026-02-01T00:00:00.000Z'), page('new', 'table')],
      'client',
    )
    expect(table?.active.map(({ title }) => title)).toEqual(['new'])
    expect(table?.archived.map(({ title }) => title)).toEqual(['old'])
  })
})

describe('placeOf', () => {
  it('WB180 knows no place of the other side that is private', () => {
    expect(placeOf('client', 'caucus.vendor')).toBeNull()
    expect(placeOf('vendor', 'voice.client')).toBe('other_voice')
    for (const place of ['table', 'own_voice', 'own_caucus'] as const) {
      expect(placeOf('vendor', scopeOf('vendor', place))).toBe(place)
    }
  })
})
