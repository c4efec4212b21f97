/** Where a shortcut holds. */
export const shortcutPlaces = ['everywhere', 'register', 'writing'] as const
export type ShortcutPlace = (typeof shortcutPlaces)[number]

/** A shortcut as the sheet shows it. `Mod` is Cmd on a Mac and Ctrl elsewhere. */
export interface Shortcut {
  /** Name in the `shell` catalog. */
  readonly key:
    | 'palette'
    | 'help'
    | 'notes'
    | 'save'
    | 'leave'
    | 'newObjective'
    | 'move'
    | 'edit'
    | 'clear'
    | 'archive'
    | 'undo'
    | 'bold'
    | 'italic'
    | 'undoWords'
  readonly place: ShortcutPlace
  /** Keys pressed together; several ways to the same end stand one after the other. */
  readonly keys: readonly (readonly string[])[]
}

/** Every shortcut of the interface: the one list behind the sheet of shortcuts. */
export const shortcuts: readonly Shortcut[] = [
  { key: 'palette', place: 'everywhere', keys: [['Mod', 'K']] },
  { key: 'help', place: 'everywhere', keys: [['?']] },
  { key: 'notes', place: 'everywhere', keys: [['Mod', '.']] },
  { key: 'save', place: 'everywhere', keys: [['Mod', 'S']] },
  { key: 'leave', place: 'everywhere', keys: [['Esc']] },
  { key: 'newObjective', place: 'register', keys: [['N']] },
  { key: 'move', place: 'register', keys: [['↑'], ['↓'], ['←'], ['→'], ['Tab']] },
  { key: 'edit', place: 'register', keys: [['Enter'], ['F2']] },
  { key: 'clear', place: 'register', keys: [['Delete']] },
  { key: 'archive', place: 'register', keys: [['Shift', 'Delete']] },
  { key: 'undo', place: 'register', keys: [['Mod', 'Z']] },
  { key: 'bold', place: 'writing', keys: [['Mod', 'B']] },
  { key: 'italic', place: 'writing', keys: [['Mod', 'I']] },
  { key: 'undoWords', place: 'writing', keys: [['Mod', 'Z']] },
]

/** Whether a platform (`navigator.platform`) has the Cmd key. */
export function hasCommandKey(platform: string): boolean {
  return /Mac|iPhone|iPad/.test(platform)
}

/** What of a key press tells which shortcut it is. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** Which of the shortcuts that hold everywhere a key press is; null for any other. */
export function globalShortcut(press: KeyPress, isTyping: boolean): 'palette' | 'help' | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = press
  const mod = ctrlKey || metaKey
  if (mod && !altKey && !shiftKey && key.toLowerCase() === 'k') return 'palette'
  // Wherever a character could be meant as text, it is text.
  return key === '?' && !mod && !altKey && !isTyping ? 'help' : null
}
