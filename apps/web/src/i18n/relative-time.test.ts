import { expect, it } from 'vitest'
import { relativeTime } from './relative-time.ts'

const now = '2026-11-21T12:00:00.000Z'

it('WB203 a moment near now is told by its distance, a far one by its date', () => {
  expect(relativeTime('2026-11-19T11:00:00.000Z', now, 'en-GB')).toBe('2 days ago')
  expect(relativeTime('2026-11-20T11:00:00.000Z', now, 'en-GB')).toBe('yesterday')
  expect(relativeTime('2026-11-21T10:30:00.000Z', now, 'en-GB')).toBe('1 hour ago')
  expect(relativeTime('2026-11-23T13:00:00.000Z', now, 'en-GB')).toBe('in 2 days')
  expect(relativeTime('2026-11-21T12:00:20.000Z', now, 'en-GB')).toBe('this minute')
  expect(relativeTime('2026-10-01T12:00:00.000Z', now, 'en-GB')).toBeNull()
  expect(relativeTime('no time', now, 'en-GB')).toBeNull()
})
