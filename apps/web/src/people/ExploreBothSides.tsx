import { useQuery } from '@tanstack/react-query'
import { ArrowUpRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '../design/Button.tsx'
import { instanceQuery } from './session.ts'

/** Both sides of the invented example, side by side: this window and one more. */
export function ExploreBothSides() {
  const { t } = useTranslation('people')
  const { data } = useQuery(instanceQuery)
  if (data === undefined || data.explore === null) return null
  return (
    <section aria-labelledby="explore" className="mt-8 border-t border-line pt-6">
      <h2 id="explore" className="font-semibold">
        {t('explore.title')}
      </h2>
      <p className="mt-1 text-ink-soft">{t('explore.about')}</p>
      <div className="mt-4 flex flex-col gap-2">
        <a href={data.explore.client} className={buttonClass('secondary', 'justify-between!')}>
          {t('explore.client')}
          <span aria-hidden="true" className="size-2.5 rounded-full bg-client" />
        </a>
        <a
          href={data.explore.vendor}
          target="_blank"
          rel="noopener"
          className={buttonClass('secondary', 'justify-between!')}
        >
          {t('explore.vendor')}
          <span className="sr-only">, {t('explore.newTab')}</span>
          <ArrowUpRight size={16} aria-hidden="true" className="text-vendor" />
        </a>
      </div>
    </section>
  )
}
