import { utf8ByteLength } from 'lib0/string'
import { expect, it } from 'vitest'
import { type CloseReason, closeCodes, closeReasonOf } from './close-codes.ts'

const comeBack: readonly CloseReason[] = ['restart', 'tryLater']

it('PR2 has one code and one sentence a reason, final where coming back is pointless', () => {
  const entries = Object.entries(closeCodes) as [CloseReason, (typeof closeCodes)[CloseReason]][]
  expect(new Set(entries.map(([, { code }]) => code)).size).toBe(entries.length)
  for (const [reason, { code, sentence }] of entries) {
    expect(code >= 4400 && code < 4500).toBe(!comeBack.includes(reason))
    // A close frame carries at most 123 bytes of reason.
    expect(utf8ByteLength(sentence)).toBeLessThanOrEqual(123)
    expect(sentence).toMatch(/^[A-Z].*\.$/)
    expect(closeReasonOf(code)).toBe(reason)
  }
  expect(closeReasonOf(1006)).toBeNull()
})
