import { Search } from 'lucide-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Overlay } from '../palette/Overlays.tsx'
import { globalShortcut, hasCommandKey } from './shortcuts.ts'

const Overlays = lazy(async () => {
  const { Overlays: component } = await import('../palette/Overlays.tsx')
  return { default: component }
})

/** Opens the palette, by hand or by its shortcut; the sheet of shortcuts comes with it. */
export function PaletteButton() {
  const { t } = useTranslation('shell')
  const [shown, setShown] = useState<Overlay | null>(null)
  const [isWanted, setWanted] = useState(false)
  const show = (overlay: Overlay | null): void => {
    setShown(overlay)
    if (overlay !== null) setWanted(true)
  }
  useEffect(() => {
    const answer = (event: KeyboardEvent): void => {
      const overlay = globalShortcut(event, isTyping(event.target))
      if (overlay === null) return
      event.preventDefault()
      // Before editors, which have meanings of their own for some of these keys.
      event.stopPropagation()
      setShown((before) => (before === overlay ? null : overlay))
      setWanted(true)
    }
    addEventListener('keydown', answer, { capture: true })
    return () => removeEventListener('keydown', answer, { capture: true })
  }, [])
  return (
    <>
      <button
        type="button"
        aria-keyshortcuts="Control+K Meta+K"
        aria-haspopup="dialog"
        onClick={() => show('palette')}
        className="inline-flex min-h-9 items-center gap-2 rounded-control text-ink-quiet max-md:size-9 max-md:justify-center hover:bg-hover hover:text-ink pointer-coarse:min-h-11 pointer-coarse:min-w-11 md:border md:border-line md:px-2.5"
      >
        <Search size={16} aria-hidden="true" />
        <span className="max-md:sr-only">{t('palette.open')}</span>
        <span aria-hidden="true" className="font-sans text-xs max-lg:hidden">
          {hasCommandKey(navigator.platform) ? '⌘ K' : t('palette.keys')}
        </span>
      </button>
      {isWanted && (
        <Suspense>
          <Overlays shown={shown} onShow={show} />
        </Suspense>
      )}
    </>
  )
}

/** Whether a key pressed there could be meant as text: in fields and editors, and in a grid, whose cells take it. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.closest('input, textarea, select, [role=gridcell]') !== null
}
