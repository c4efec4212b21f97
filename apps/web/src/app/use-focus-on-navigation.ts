import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { pageOf } from './places.ts'

/**
 * After a navigation, moves the focus to the heading of the new page, so that keyboards go on there and screen readers
 * say where they are. What is opened within a page takes the focus by itself; it gets it only where it was lost.
 */
export function useFocusOnNavigation(): void {
  const router = useRouter()
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, toLocation, pathChanged }) => {
        if (!pathChanged || fromLocation === undefined) return
        const samePage = pageOf(fromLocation.pathname) === pageOf(toLocation.pathname)
        const wasLost = document.activeElement === null || document.activeElement === document.body
        if (!samePage || wasLost) focusHeading()
      }),
    [router],
  )
}

function focusHeading(): void {
  const content = document.getElementById('content')
  const heading = content?.querySelector('h1')
  if (!(heading instanceof HTMLElement)) {
    content?.focus({ preventScroll: true })
    return
  }
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}
