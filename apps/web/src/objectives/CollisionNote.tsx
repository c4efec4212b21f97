import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import type { CellCollision } from '../relationship/cell-collisions.ts'
import { useCollisionWords } from './collision-words.ts'

interface CollisionNoteProps {
  readonly collision: CellCollision
  readonly restore: (collision: CellCollision) => void
  readonly dismiss: (key: string) => void
}

/** How long it stays unless somebody is looking at it with pointer or keyboard. */
const shownMs = 20_000

/** Under a cell that somebody else wrote over: whose words stand there now, one's own, and the way back to them. */
export function CollisionNote({ collision, restore, dismiss }: CollisionNoteProps) {
  const { t } = useTranslation('register')
  const words = useCollisionWords()
  const [isHeld, setHeld] = useState(false)
  const { key } = collision
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(() => dismiss(key), shownMs)
    return () => clearTimeout(timer)
  }, [isHeld, key, dismiss])
  const leave = (target: HTMLElement): void => {
    const cell = target.closest<HTMLElement>('[role=gridcell]')
    dismiss(key)
    cell?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only waits while its buttons are used
    <div
      data-collision={key}
      className="popup absolute left-0 top-full z-10 flex w-80 max-w-[80vw] flex-col gap-1 p-3 text-left font-normal whitespace-normal"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onDoubleClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') leave(event.currentTarget)
      }}
    >
      <p className="font-medium">{words.who(collision)}</p>
      <p className="text-xs text-ink-soft">{words.theirs(collision)}</p>
      <p className="text-xs text-ink-soft">{words.mine(collision)}</p>
      <div className="mt-1 flex gap-1">
        <Button
          onClick={(event) => {
            restore(collision)
            leave(event.currentTarget)
          }}
        >
          {t('collision.restore')}
        </Button>
        <Button look="quiet" onClick={(event) => leave(event.currentTarget)}>
          {t('collision.keep')}
        </Button>
      </div>
    </div>
  )
}
