import { useTranslation } from 'react-i18next'

const lines = ['w-3/5', 'w-4/5', 'w-1/2', 'w-2/3']

/** Shown until the record has arrived: an empty one would be a false statement. */
export function RecordSkeleton() {
  const { t } = useTranslation('record')
  return (
    <div aria-busy="true" className="rounded-card border border-line bg-surface px-4">
      <p className="sr-only">{t('loading')}</p>
      {lines.map((width) => (
        <div key={width} className="flex h-14 items-center gap-3 border-b border-line last:border-0">
          <span className="size-6 rounded-full bg-hover" />
          <span className={`h-3 rounded-full bg-hover ${width}`} />
        </div>
      ))}
    </div>
  )
}
