import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { CellCollision } from '../relationship/cell-collisions.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useWatchable } from '../relationship/use-watchable.ts'
import { collisionColumn, useCollisionWords } from './collision-words.ts'

/** The cells that others have just written over, and what can be done about each. */
export interface Collisions {
  readonly byRow: ReadonlyMap<string, readonly CellCollision[]>
  readonly restore: (collision: CellCollision) => void
  readonly dismiss: (key: string) => void
}

/** Collisions of the open register, each said once to screen readers. */
export function useCollisions(announce: (text: string) => void): Collisions {
  const { t } = useTranslation('register')
  const { collisions, edits } = useRelationship()
  const found = useWatchable(collisions)
  const words = useCollisionWords()
  const said = useRef<ReadonlySet<CellCollision>>(new Set())
  useEffect(() => {
    for (const collision of found.values()) {
      if (said.current.has(collision) || collisionColumn(collision.column) === null) continue
      const sentences = [words.who(collision), words.theirs(collision), words.mine(collision)]
      announce([...sentences, t('collision.how')].join(' '))
    }
    said.current = new Set(found.values())
  }, [found, announce, words, t])
  const acts = useMemo(
    () => ({
      restore: ({ id, column, mine }: CellCollision) => edits.restoreCell(id, column, mine),
      dismiss: (key: string) => collisions.dismiss(key),
    }),
    [edits, collisions],
  )
  return useMemo(() => ({ byRow: Map.groupBy(found.values(), ({ id }) => id), ...acts }), [found, acts])
}
