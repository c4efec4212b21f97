import { describe, expect, it } from 'vitest'
import { pageOf, places, whereabouts } from './places.ts'

const where = (pathname: string): readonly (string | null)[] | null => {
  const found = whereabouts(pathname)
  return found === null ? null : [found.place.key, found.page?.key ?? null, found.object]
}

describe('places', () => {
  it('WB200 a page belongs to one place of the navigation, and Today is the relationship’s own address', () => {
    expect(where('/r/x')).toEqual(['today', null, null])
    expect(where('/r/x/')).toEqual(['today', null, null])
    expect(where('/r/x/record')).toEqual(['record', null, null])
    expect(where('/account')).toBeNull()
    expect(where('/r/x/nowhere')).toBeNull()
    const addresses = places.flatMap(({ to, pages }) => [...new Set([to, ...pages.map((page) => page.to)])])
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  it('WB200 the navigation has seven places at most', () => {
    expect(places.length).toBeLessThanOrEqual(7)
  })

  it('WB201 what opens within a page is not another page', () => {
    expect(pageOf('/r/x/objectives/o1')).toBe(pageOf('/r/x/objectives'))
    expect(pageOf('/r/x/')).toBe(pageOf('/r/x'))
    expect(pageOf('/r/x/record')).not.toBe(pageOf('/r/x/objectives'))
  })

  it('WB202 the way to a page names its place, the page within it and the object that is open', () => {
    expect(where('/r/x/objectives/o1')).toEqual(['objectives', 'objectives', 'o1'])
    expect(where('/r/x/objectives')).toEqual(['objectives', 'objectives', null])
    expect(where('/r/x/import')).toEqual(['objectives', 'import', null])
    expect(where('/r/x/pages')).toEqual(['relationship', 'pages', null])
  })
})
