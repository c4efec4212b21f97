import { expect, it } from 'vitest'
import { deviceWords } from './device-words.ts'
import { sessionViews } from './session-view.ts'

const mozilla = 'Mozilla/5.0'
const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0'

it.each([
  [`${mozilla} (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0`, 'Firefox', 'Windows'],
  [`${mozilla} (Windows NT 10.0; Win64; x64) ${chrome} Safari/537.36 Edg/142.0.0.0`, 'Edge', 'Windows'],
  [`${mozilla} (X11; Linux x86_64) ${chrome} Safari/537.36`, 'Chrome', 'Linux'],
  [`${mozilla} (Linux; Android 10; K) ${chrome} Mobile Safari/537.36`, 'Chrome', 'Android'],
  [
    `${mozilla} (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 Version/26.0 Mobile/15E148 Safari/604.1`,
    'Safari',
    'iPhone',
  ],
  [`${mozilla} (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Safari/605.1.15`, 'Safari', 'Mac'],
  ['curl/8.14.1', null, null],
  ['', null, null],
])('WB84 says a device in words: %s', (userAgent, browser, system) => {
  expect(deviceWords(userAgent)).toEqual({ browser, system })
})

it('WB84 lists this session first, then the newest', () => {
  const session = (handle: string, createdAt: string, current = false) => ({
    handle,
    createdAt,
    current,
    userAgent: '',
  })
  const views = sessionViews({
    sessions: [
      session('middle', '2026-11-20T10:00:00.000Z'),
      session('newest', '2026-11-21T10:00:00.000Z'),
      session('own', '2026-11-01T10:00:00.000Z', true),
      session('oldest', '2026-10-01T10:00:00.000Z'),
    ],
  })
  expect(views.map(({ handle }) => handle)).toEqual(['own', 'newest', 'middle', 'oldest'])
})
