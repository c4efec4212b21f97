import { type ReactNode, useCallback, useState } from 'react'

/** Says things to screen readers that everybody else sees: the node to put on the page, and how to say something. */
export function useAnnouncer(): { readonly said: ReactNode; readonly announce: (text: string) => void } {
  const [message, setMessage] = useState({ text: '', turn: 0 })
  const announce = useCallback((text: string) => setMessage(({ turn }) => ({ text, turn: turn + 1 })), [])
  const said = (
    <div aria-live="polite" className="sr-only no-print">
      {/* A new element for each message, so that the same words are said again. */}
      <span key={message.turn}>{message.text}</span>
    </div>
  )
  return { said, announce }
}
