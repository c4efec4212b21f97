import type { Party } from '@sweetspot/domain'
import { useId } from 'react'
import { lens, lensHalf, sealRadius, together } from '../design/seal-shape.ts'
import type { SealSummary } from './seal-summary.ts'

const outline = 0.6

/**
 * The seal of the whole relationship: each circle fills as that side signs, the lens as both did and nothing changed
 * since. What it shows is said in words beside it.
 */
export function SealPicture({ summary }: { summary: SealSummary }) {
  const { active, signedBy, current } = summary
  const share = (count: number): number => (active === 0 ? 0 : count / active)
  return (
    <svg viewBox="-15.5 -10.5 31 21" aria-hidden="true" className="w-full max-w-60">
      <Circle party="client" x={-together} filled={share(signedBy.client)} />
      <Circle party="vendor" x={together} filled={share(signedBy.vendor)} />
      <Lens filled={share(current)} />
    </svg>
  )
}

function Circle({ party, x, filled }: { party: Party; x: number; filled: number }) {
  const clip = useId()
  const colour = `var(--${party})`
  return (
    <>
      <clipPath id={clip}>
        <rect x={x - sealRadius} y={top(sealRadius, filled)} width={2 * sealRadius} height={2 * sealRadius} />
      </clipPath>
      <circle cx={x} r={sealRadius} fill={`var(--${party}-soft)`} />
      <circle cx={x} r={sealRadius} fill={colour} clipPath={`url(#${clip})`} />
      <circle cx={x} r={sealRadius - outline / 2} fill="none" stroke={colour} strokeWidth={outline} />
    </>
  )
}

function Lens({ filled }: { filled: number }) {
  const clip = useId()
  return (
    <>
      <clipPath id={clip}>
        <rect x={-sealRadius} y={top(lensHalf, filled)} width={2 * sealRadius} height={2 * lensHalf} />
      </clipPath>
      <path d={lens} fill="var(--surface)" />
      <path d={lens} fill="var(--ink)" clipPath={`url(#${clip})`} />
      <path d={lens} fill="none" stroke="var(--surface)" strokeWidth={outline} />
    </>
  )
}

/** Where a filling begins that rises from the bottom of a shape of this half height. */
function top(half: number, filled: number): number {
  return half - 2 * half * filled
}
