import { type KeyboardEvent, useRef } from 'react'

/** How an edit of a cell ended, which says where the focus goes. */
export type EditEnd = 'down' | 'next' | 'previous' | 'stay' | 'elsewhere'

interface TextCellInputProps {
  readonly label: string
  readonly type: 'text' | 'date'
  readonly value: string
  readonly replacing: boolean
  readonly onCommit: (value: string) => void
  readonly onEnd: (end: EditEnd) => void
}

/** A cell's text while it is being edited. Enter, Tab and leaving it keep the change, Escape drops it. */
export function TextCellInput({ label, type, value, replacing, onCommit, onEnd }: TextCellInputProps) {
  const ended = useRef(false)
  const finish = (end: EditEnd, text: string | null): void => {
    // Removing the field blurs it once more; an edit ends only once.
    if (ended.current) return
    ended.current = true
    if (text !== null) onCommit(text.trim())
    onEnd(end)
  }
  const answer = (event: KeyboardEvent<HTMLInputElement>): void => {
    const end = endOf(event)
    event.stopPropagation()
    if (end === null) return
    event.preventDefault()
    finish(end, event.key === 'Escape' ? null : event.currentTarget.value)
  }
  return (
    <input
      ref={(input) => takeFocus(input, replacing)}
      aria-label={label}
      type={type}
      defaultValue={replacing ? '' : value}
      onKeyDown={answer}
      onBlur={(event) => finish('elsewhere', event.currentTarget.value)}
      className="cell-input"
    />
  )
}

function takeFocus(input: HTMLInputElement | null, replacing: boolean): void {
  if (input === null || document.activeElement === input) return
  input.focus()
  if (!replacing && input.type === 'text') input.select()
}

function endOf({ key, shiftKey, nativeEvent }: KeyboardEvent): EditEnd | null {
  // Enter that only accepts a suggestion of the input method is not the end of the edit.
  if (nativeEvent.isComposing) return null
  if (key === 'Enter') return 'down'
  if (key === 'Escape') return 'stay'
  if (key === 'Tab') return shiftKey ? 'previous' : 'next'
  return null
}
