import { useTranslation } from 'react-i18next'
import { useDates } from '../i18n/use-dates.ts'
import type { CellCollision } from '../relationship/cell-collisions.ts'
import type { GridColumn } from './grid-columns.ts'

/** A collision in sentences: who, their words, one's own. */
export interface CollisionWords {
  readonly who: (collision: CellCollision) => string
  readonly theirs: (collision: CellCollision) => string
  readonly mine: (collision: CellCollision) => string
}

/** How collisions are told. */
export function useCollisionWords(): CollisionWords {
  const { t } = useTranslation('register')
  const dates = useDates()
  const wordsOf = ({ column }: CellCollision, value: unknown): string => {
    const name = typeof value === 'object' && value !== null ? (value as { name?: unknown }).name : value
    const text = typeof name === 'string' ? name : ''
    if (text === '') return t('collision.nothing')
    return column === 'due' ? dates.day(text) : text
  }
  return {
    who: ({ by }) => t('collision.who', { name: by ?? t('collision.somebody') }),
    theirs: (collision) => t('collision.theirs', { value: wordsOf(collision, collision.theirs) }),
    mine: (collision) => t('collision.mine', { value: wordsOf(collision, collision.mine) }),
  }
}

/** The grid's column that shows a column of the document; null where none does. */
export function collisionColumn(column: string): GridColumn | null {
  if (column === 'ref' || column === 'title' || column === 'due') return column
  if (column.startsWith('owner.')) return 'owners'
  return column.startsWith('measure:') ? 'measure' : null
}
