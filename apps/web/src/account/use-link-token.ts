import { useLocation } from '@tanstack/react-router'
import { useEffect, useState } from 'react'

/**
 * The secret after the # of the address the page was opened with, or null. It leaves the address bar and the history
 * once read, so that it stays on no screen and in no bookmark.
 */
export function useLinkToken(): string | null {
  const hash = useLocation({ select: (location) => location.hash })
  const [token, setToken] = useState<string | null>(hash === '' ? null : hash)
  useEffect(() => {
    if (hash === '') return
    setToken(hash)
    history.replaceState(history.state, '', location.pathname)
  }, [hash])
  return token
}
