import { type CloseReason, closeCodes } from '@sweetspot/protocol'
import { expect, it } from 'vitest'
import { app } from '../i18n/en/app.ts'
import { failures } from '../i18n/en/failures.ts'
import { type ClosedWay, closedWay } from './closed-way.ts'

const words: Readonly<Record<ClosedWay, string>> = {
  signIn: app.closed.signIn,
  leave: app.error.home,
  reload: app.closed.reload,
}

it.each(Object.keys(closeCodes) as CloseReason[])(
  'WB212 closing with %s says what happened and offers what to do',
  (reason) => {
    expect(failures.closed[reason].length).toBeGreaterThan(20)
    expect(words[closedWay(reason)]).not.toBe('')
  },
)

it('WB212 who is signed out signs in, who has no place any more leaves, all others reload', () => {
  expect(closedWay('signedOut')).toBe('signIn')
  expect(closedWay('notFound')).toBe('leave')
  for (const reason of ['forbidden', 'staleEpoch', 'clientTooOld', null] as const) {
    expect(closedWay(reason)).toBe('reload')
  }
})
