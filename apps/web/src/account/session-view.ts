import type { SessionList } from '@sweetspot/protocol'
import { type DeviceWords, deviceWords } from './device-words.ts'

/** One place where somebody is signed in, as the list shows it. */
export interface SessionView {
  readonly handle: string
  readonly createdAt: string
  readonly current: boolean
  readonly device: DeviceWords
}

/** This session first, then the others, newest first. */
export function sessionViews({ sessions }: SessionList): readonly SessionView[] {
  return sessions
    .map(({ handle, createdAt, current, userAgent }) => ({
      handle,
      createdAt,
      current,
      device: deviceWords(userAgent),
    }))
    .toSorted((a, b) => Number(b.current) - Number(a.current) || b.createdAt.localeCompare(a.createdAt))
}
