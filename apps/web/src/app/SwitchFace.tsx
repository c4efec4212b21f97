import { ChevronsUpDown } from 'lucide-react'
import { Seal } from '../design/Seal.tsx'

/** Look of the button that opens the switch. */
export const switchButton =
  'flex min-h-9 pointer-coarse:min-h-11 min-w-0 items-center gap-2.5 rounded-control px-1.5 text-left hover:bg-hover aria-expanded:bg-hover'

/** What is on the button: the sign and the relationship's name. */
export function SwitchFace({ name }: { name: string }) {
  return (
    <>
      <Seal signedBy={{ client: true, vendor: true }} size={24} />
      <span aria-hidden="true" className="truncate font-semibold">
        {name}
      </span>
      <ChevronsUpDown size={14} aria-hidden="true" className="shrink-0 text-ink-quiet" />
    </>
  )
}
