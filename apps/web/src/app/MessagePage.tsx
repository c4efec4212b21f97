import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '../design/Button.tsx'
import { Seal } from '../design/Seal.tsx'

interface MessagePageProps {
  readonly title: string
  readonly body?: string
  readonly action?: ReactNode
  /** What else belongs here, below everything. */
  readonly children?: ReactNode
}

/** A page that only says something: the seal, a title, a sentence, and a way on. */
export function MessagePage({ title, body, action, children }: MessagePageProps) {
  const { t } = useTranslation('app')
  return (
    <main className="mx-auto flex min-h-dvh max-w-md flex-col items-center justify-center gap-4 px-6 text-center">
      <Seal signedBy={{ client: true, vendor: true }} size={40} />
      <h1 className="text-lg font-semibold">{title}</h1>
      {body !== undefined && (
        <>
          <p className="text-ink-soft">{body}</p>
          <div className="flex gap-2">
            {action}
            <Link to="/" search={{ choose: true }} className={buttonClass()}>
              {t('error.home')}
            </Link>
          </div>
        </>
      )}
      {children}
    </main>
  )
}
