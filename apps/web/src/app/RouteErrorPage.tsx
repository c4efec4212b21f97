import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { useSentences } from '../i18n/use-sentences.ts'
import { MessagePage } from './MessagePage.tsx'

/** Shown where a page threw: what is known of why, and a way to try again. */
export function RouteErrorPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation('app')
  const sentences = useSentences()
  const router = useRouter()
  const retry = (): void => {
    reset()
    void router.invalidate()
  }
  return (
    <MessagePage
      title={t('error.title')}
      body={sentences.ofError(error)}
      action={
        <Button look="primary" onClick={retry}>
          {t('error.retry')}
        </Button>
      }
    />
  )
}

/** Shown at an address where nothing is. */
export function NotFoundPage() {
  const { t } = useTranslation('app')
  return <MessagePage title={t('error.notFound')} body={t('error.notFoundBody')} />
}
