import type { Party } from '@sweetspot/domain'
import { initials } from './initials.ts'

const looks: Readonly<Record<Party, string>> = {
  client: 'bg-client-soft text-client border-client',
  vendor: 'bg-vendor-soft text-vendor border-vendor border-dashed',
}

/** A person by initials in their side's colour; the vendor's ring is dashed, so colour is never alone. */
export function Avatar({
  name,
  party,
  decorative = false,
}: {
  name: string
  party: Party
  decorative?: boolean
}) {
  return (
    <span
      title={name}
      className={`inline-flex size-6 shrink-0 items-center justify-center rounded-full border text-[0.625rem] font-semibold ${looks[party]}`}
    >
      <span aria-hidden="true">{initials(name)}</span>
      {!decorative && <span className="sr-only">{name}</span>}
    </span>
  )
}
