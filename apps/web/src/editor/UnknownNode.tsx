import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** Something in a text that this version does not know: said to be there, with the words in it. */
export function UnknownNode({ children }: { children: ReactNode }) {
  const { t } = useTranslation('editor')
  return (
    <span className="unknown-content">
      <span className="unknown-label">{t('unknown')}</span>
      {children}
    </span>
  )
}
