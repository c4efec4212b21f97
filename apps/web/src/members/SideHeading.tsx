import type { Party } from '@sweetspot/domain'
import type { ReactNode } from 'react'
import { PartyName } from '../design/PartyName.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'

interface SideHeadingProps {
  readonly id: string
  readonly party: Party
  readonly note?: string
  /** What can be done with this side's people. */
  readonly action?: ReactNode
}

/** A company's name over its people. */
export function SideHeading({ id, party, note, action }: SideHeadingProps) {
  const { names } = useRelationship()
  return (
    <div className="mb-2 flex min-h-9 flex-wrap items-center gap-x-3 gap-y-1">
      <h2 id={id} className="min-w-0 font-semibold">
        <PartyName party={party} name={names[party]} />
      </h2>
      {note !== undefined && <span className="text-xs text-ink-quiet">{note}</span>}
      <div className="ml-auto">{action}</div>
    </div>
  )
}
