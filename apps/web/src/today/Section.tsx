import type { ReactNode } from 'react'

interface SectionProps {
  readonly id: string
  readonly title: string
  /** Beside the title. */
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** A titled part of Today. */
export function Section({ id, title, action, children }: SectionProps) {
  return (
    <section aria-labelledby={id}>
      <div className="mb-2 flex min-h-9 items-center gap-3">
        <h2 id={id} className="flex-1 font-semibold">
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  )
}
