import type { Party } from '@sweetspot/domain'
import { apart, lens, sealRadius, together } from './seal-shape.ts'

/** What the seal says: who signed, and whether the text has changed since both did. */
export interface SealProps {
  readonly signedBy: Readonly<Record<Party, boolean>>
  readonly drifted?: boolean
  /** What it means, for those who do not see it; without it the seal is decoration. */
  readonly label?: string
  /** Height in CSS pixels. */
  readonly size?: number
}

/**
 * The product's sign: two overlapping circles. Outline: unsigned. Filled: that side signed. The lens: both did.
 * Pulled apart: changed since.
 */
export function Seal({ signedBy, drifted = false, label, size = 18 }: SealProps) {
  const shift = drifted ? apart : together
  // Small ones stand in lists and keep one width; a large one stands alone and fits its picture.
  const width = 2 * (sealRadius + (size < 24 ? apart : shift)) + 1
  const agreed = signedBy.client && signedBy.vendor && !drifted
  const drawing = (
    <>
      <SealCircle x={-shift} signed={signedBy.client} colour="var(--client)" />
      <SealCircle x={shift} signed={signedBy.vendor} colour="var(--vendor)" />
      {agreed && <path d={lens} fill="var(--surface)" />}
    </>
  )
  const box = { viewBox: `${-width / 2} -10.5 ${width} 21`, height: size, width: (size * width) / 21 }
  if (label === undefined) {
    return (
      <svg {...box} aria-hidden="true" className="shrink-0">
        {drawing}
      </svg>
    )
  }
  return (
    <svg {...box} role="img" aria-label={label} className="shrink-0">
      <title>{label}</title>
      {drawing}
    </svg>
  )
}

const outline = 1.75

function SealCircle({ x, signed, colour }: { x: number; signed: boolean; colour: string }) {
  if (signed) return <circle cx={x} r={sealRadius} fill={colour} />
  return <circle cx={x} r={sealRadius - outline / 2} fill="none" stroke={colour} strokeWidth={outline} />
}
