import type { PriorityObjective } from '@sweetspot/domain'
import { Minus, Plus } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../design/Button.tsx'
import { asPoints } from './entered-points.ts'

interface PointsRowProps {
  readonly objective: PriorityObjective
  readonly points: number
  readonly onChange: (id: string, points: number) => void
}

/** Points by which a key changes a field. */
const steps: Readonly<Record<string, number>> = { PageUp: 10, PageDown: -10 }

/** The points of one objective: typed, stepped by keys, or by its buttons, which the keyboard does not need. */
export function PointsRow({ objective: { id, title }, points, onChange }: PointsRowProps) {
  const { t } = useTranslation('priorities')
  const add = (count: number): void => onChange(id, asPoints(String(points + count)))
  const answer = (event: KeyboardEvent<HTMLInputElement>): void => {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    add(step)
  }
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1 px-3 py-2">
      <div className="min-w-0">
        <p className="wrap-anywhere">{title}</p>
        <svg
          viewBox="0 0 100 2"
          preserveAspectRatio="none"
          aria-hidden="true"
          className="mt-1 h-1.5 w-full max-w-md"
        >
          <rect width="100" height="2" rx="1" fill="var(--sunken)" />
          <rect width={points} height="2" rx="1" fill="var(--accent)" />
        </svg>
      </div>
      <div className="flex items-center gap-1">
        <IconButton
          tabIndex={-1}
          label={t('form.less', { title })}
          disabled={points === 0}
          onClick={() => add(-1)}
        >
          <Minus size={16} aria-hidden="true" />
        </IconButton>
        <input
          type="number"
          min={0}
          max={100}
          step={1}
          inputMode="numeric"
          aria-label={t('form.points', { title })}
          value={points === 0 ? '' : points}
          placeholder="0"
          className="field w-16 text-right tabular-nums"
          onKeyDown={answer}
          onChange={(event) => onChange(id, asPoints(event.target.value))}
        />
        <IconButton tabIndex={-1} label={t('form.more', { title })} onClick={() => add(1)}>
          <Plus size={16} aria-hidden="true" />
        </IconButton>
      </div>
    </li>
  )
}
