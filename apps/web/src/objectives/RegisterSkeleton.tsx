import { useTranslation } from 'react-i18next'
import { Notice } from '../design/Notice.tsx'
import { useIsMissing } from '../relationship/use-is-missing.ts'

const lines = ['w-3/5', 'w-2/5', 'w-1/2', 'w-3/4', 'w-1/3', 'w-1/4']

/** Shown until the register has arrived: an empty one that could be typed into would look like a loss. */
export function RegisterSkeleton() {
  const { t } = useTranslation('objectives')
  if (useIsMissing()) {
    return (
      <div className="p-4">
        <Notice>{t('notOnDevice')}</Notice>
      </div>
    )
  }
  return (
    <div aria-busy="true" className="border-t border-line bg-surface">
      <p className="sr-only">{t('loading')}</p>
      {lines.map((width) => (
        <div key={width} className="flex h-9 items-center gap-6 border-b border-line px-4">
          <span className="h-3 w-10 rounded-full bg-hover" />
          <span className={`h-3 rounded-full bg-hover ${width}`} />
        </div>
      ))}
    </div>
  )
}
