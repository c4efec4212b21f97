import { describe, expect, it } from 'vitest'
import { isSafeLink } from './safe-link.ts'

describe('isSafeLink', () => {
  it('WB19 lets web and mail addresses through and nothing else', () => {
    expect(isSafeLink('https://example.com/a')).toBe(true)
    expect(isSafeLink('mailto:amara.osei@harbourhill.example')).toBe(true)
    for (const href of ['javascript:alert(1)', ' java\tscript:alert(1)', 'data:text/html,x', '/record', '']) {
      expect(isSafeLink(href), href).toBe(false)
    }
  })
})
