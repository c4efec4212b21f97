import { describe, expect, it } from 'vitest'
import { fingerprintGroups } from './fingerprint-groups.ts'
import { recordFileName } from './record-file-name.ts'

const at = '2026-11-20T22:30:00.000Z'

describe('recordFileName', () => {
  it.each([
    ['Harbour & Hill Retail and Northgate Digital', 'harbour-hill-retail-and-northgate-digital'],
    ['Żółć/Øresund: "A"', 'zolc-oresund-a'],
    ['../../etc', 'etc'],
  ])('WB39 names the file of %s', (name, slug) => {
    expect(recordFileName(name, at)).toBe(`sweetspot-record-${slug}-2026-11-20.json`)
  })

  it('WB39 does without a name that has no letter of the file’s alphabet, and cuts a long one', () => {
    expect(recordFileName('東京', at)).toBe('sweetspot-record-2026-11-20.json')
    expect(recordFileName('word '.repeat(40), at).length).toBeLessThan(100)
  })
})

describe('fingerprintGroups', () => {
  it('WB39 groups a fingerprint by four and loses nothing', () => {
    expect(fingerprintGroups('0123456789')).toBe('0123 4567 89')
    expect(fingerprintGroups('')).toBe('')
  })
})
