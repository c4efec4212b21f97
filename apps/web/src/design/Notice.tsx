import { Info } from 'lucide-react'
import type { ReactNode } from 'react'

/** A quiet box that says one thing and, where there is one, offers what to do about it. */
export function Notice({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-control border border-line bg-sunken px-3 py-2 text-ink-soft">
      <Info size={16} aria-hidden="true" className="shrink-0" />
      <div className="min-w-0 flex-1 basis-56">{children}</div>
      {action}
    </div>
  )
}
