import type { ReactNode } from 'react'
import { Seal } from '../design/Seal.tsx'

interface StartLayoutProps {
  readonly title: string
  readonly about: string
  readonly children: ReactNode
}

/** A page with one thing to do before there is a relationship: nobody has signed anything yet. */
export function StartLayout({ title, about, children }: StartLayoutProps) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-md flex-col justify-center gap-6 px-6 py-12">
      <div className="flex flex-col gap-3">
        <Seal signedBy={{ client: false, vendor: false }} size={56} />
        <h1 className="text-2xl font-semibold tracking-tight">{title}</h1>
        <p className="text-ink-soft">{about}</p>
      </div>
      {children}
    </main>
  )
}
