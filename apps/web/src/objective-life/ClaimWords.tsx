import type { Agreement, Claim } from '@sweetspot/domain'
import { useTranslation } from 'react-i18next'

/** What was claimed: the result of each agreed measure, and the evidence, in the type of recorded text. */
export function ClaimWords({ claim, agreement }: { claim: Claim; agreement: Agreement }) {
  const { t } = useTranslation('objectiveLife')
  const { measures } = agreement.capture.content.parts
  return (
    <dl className="mt-3 flex flex-col gap-2">
      {claim.results.map(({ measureId, result }) => (
        <div key={measureId}>
          <dt className="text-xs font-medium text-ink-quiet">
            {measures.find(({ id }) => id === measureId)?.name ?? measureId}
          </dt>
          <dd className="signed">{result}</dd>
        </div>
      ))}
      <div>
        <dt className="text-xs font-medium text-ink-quiet">{t('life.evidence')}</dt>
        <dd className="signed whitespace-pre-line">{claim.evidence}</dd>
      </div>
    </dl>
  )
}
