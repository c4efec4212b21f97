import type { Agreement, Measure } from '@sweetspot/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { measureText } from '../objectives/measure-text.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames } from '../relationship/use-objectives.ts'
import { ActDialog } from './ActDialog.tsx'

interface ClaimDialogProps {
  readonly objectiveId: string
  readonly agreement: Agreement
  readonly onClose: () => void
}

/** Claims what was agreed as achieved: a result for each agreed measure, and how the other side can see it. */
export function ClaimDialog({ objectiveId, agreement, onClose }: ClaimDialogProps) {
  const { t } = useTranslation('objectiveLife')
  const relationship = useRelationship()
  const { otherShort: company } = companyNames(relationship)
  const [results, setResults] = useState<Readonly<Record<string, string>>>({})
  const { measures } = agreement.capture.content.parts
  return (
    <ActDialog
      title={t('dialog.claim.title')}
      body={t('dialog.claim.body', { company })}
      confirm={t('act.claim')}
      done={t('dialog.claim.done', { company })}
      words={t('dialog.claim.evidence', { company })}
      isIncomplete={measures.some(({ id }) => (results[id] ?? '').trim() === '')}
      send={(evidence) =>
        relationship.replica.send({
          type: 'objective.claim_achievement',
          objectiveId,
          agreementSeq: agreement.proposalSeq,
          evidence,
          results: measures.map(({ id }) => ({ measureId: id, result: results[id] ?? '' })),
        })
      }
      onClose={onClose}
    >
      {measures.map((measure) => (
        <ResultField
          key={measure.id}
          measure={measure}
          value={results[measure.id] ?? ''}
          onChange={(value) => setResults({ ...results, [measure.id]: value })}
        />
      ))}
    </ActDialog>
  )
}

interface ResultFieldProps {
  readonly measure: Measure
  readonly value: string
  readonly onChange: (value: string) => void
}

function ResultField({ measure, value, onChange }: ResultFieldProps) {
  const { t } = useTranslation('objectiveLife')
  return (
    <label className="flex flex-col gap-1 text-xs text-ink-quiet">
      {measure.name}
      <input
        className="field text-sm"
        maxLength={400}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <span>{t('dialog.claim.agreedTarget', { target: measureText(measure) })}</span>
    </label>
  )
}
