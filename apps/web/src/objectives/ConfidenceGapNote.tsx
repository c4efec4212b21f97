import { confidenceGap } from '@sweetspot/domain'
import { useTranslation } from 'react-i18next'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { useRelationship } from '../relationship/relationship-context.ts'

/** Says so where one side is surer than the other: a vendor who is the less sure may have been tempted to say yes. */
export function ConfidenceGapNote({ entry: { voices } }: { entry: RegisterEntry }) {
  const { t } = useTranslation('objectiveLife')
  const { short } = useRelationship()
  const { client, vendor } = { client: voices.client.confidence, vendor: voices.vendor.confidence }
  const gap = confidenceGap({ client, vendor })
  if (gap === null || gap.points === 0) return null
  const points = { clientPoints: client ?? 0, vendorPoints: vendor ?? 0 }
  return (
    <section aria-labelledby="gap" className="rounded-card border border-line-strong bg-raised px-3 py-2.5">
      <h3 id="gap" className="text-sm font-semibold">
        {t('gap.title')}
      </h3>
      <p>{t('gap.points', { ...short, ...points })}</p>
      <p className="text-ink-soft">{t(gap.isTemptedToSayYes ? 'gap.tempted' : 'gap.other', short)}</p>
    </section>
  )
}
