import type { ReactNode } from 'react'

/** Heading of a section of an objective, with room for what can be done there. */
export function SectionTitle({
  id,
  children,
  action,
}: {
  id: string
  children: ReactNode
  action?: ReactNode
}) {
  return (
    <div className="mb-2 flex min-h-8 items-center gap-2">
      <h3 id={id} className="text-sm font-semibold">
        {children}
      </h3>
      <div className="ml-auto">{action}</div>
    </div>
  )
}
