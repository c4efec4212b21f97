import type { Party } from '@sweetspot/domain'

const dots: Readonly<Record<Party, string>> = {
  client: 'bg-client',
  vendor:
    'bg-[repeating-linear-gradient(135deg,var(--vendor)_0_2px,transparent_2px_4px)] border border-vendor',
}

const inks: Readonly<Record<Party, string>> = { client: 'text-client', vendor: 'text-vendor' }

/** A company's name in its colour; a solid dot for the client, a hatched one for the vendor. */
export function PartyName({
  party,
  name,
  className = '',
}: {
  party: Party
  name: string
  className?: string
}) {
  return (
    <span className={`inline-flex min-w-0 items-center gap-1.5 ${inks[party]} ${className}`}>
      <span aria-hidden="true" className={`size-2.5 shrink-0 rounded-full ${dots[party]}`} />
      <span className="truncate">{name}</span>
    </span>
  )
}
