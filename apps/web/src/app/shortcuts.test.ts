import { describe, expect, it } from 'vitest'
import { shell } from '../i18n/en/shell.ts'
import { globalShortcut, hasCommandKey, type KeyPress, shortcutPlaces, shortcuts } from './shortcuts.ts'

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

describe('shortcuts', () => {
  it('WB209 the palette opens from everywhere, also while one is typing', () => {
    for (const isTyping of [true, false]) {
      expect(globalShortcut(press('k', { ctrlKey: true }), isTyping)).toBe('palette')
      expect(globalShortcut(press('K', { metaKey: true }), isTyping)).toBe('palette')
    }
    expect(globalShortcut(press('k'), false)).toBeNull()
    expect(globalShortcut(press('k', { ctrlKey: true, shiftKey: true }), false)).toBeNull()
  })

  it('WB209 a question mark opens the sheet of shortcuts, but never where it could be meant as text', () => {
    expect(globalShortcut(press('?', { shiftKey: true }), false)).toBe('help')
    expect(globalShortcut(press('?', { shiftKey: true }), true)).toBeNull()
    expect(globalShortcut(press('?', { ctrlKey: true }), false)).toBeNull()
  })

  it('WB210 every shortcut is in one list, with words, once per place', () => {
    expect(shortcuts.map(({ key }) => key).toSorted()).toEqual(Object.keys(shell.shortcut).toSorted())
    for (const place of shortcutPlaces) {
      const keys = shortcuts.filter((each) => each.place === place).flatMap((each) => each.keys)
      expect(new Set(keys.map((each) => each.join('+'))).size).toBe(keys.length)
    }
  })
})

it('WB244 the Cmd key is named where the keyboard has one', () => {
  for (const platform of ['MacIntel', 'iPhone', 'iPad']) expect(hasCommandKey(platform), platform).toBe(true)
  for (const platform of ['Win32', 'Linux x86_64', '']) expect(hasCommandKey(platform), platform).toBe(false)
})
