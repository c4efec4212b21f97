import { partText } from '@sweetspot/documents'
import { type ObjectivePart, objectiveParts, type Proposal } from '@sweetspot/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames } from '../relationship/use-objectives.ts'
import { usePartNames } from '../signing/use-part-names.ts'
import { ActDialog } from './ActDialog.tsx'

interface SuggestDialogProps {
  readonly id: string
  readonly proposal: Proposal
  readonly onClose: () => void
}

/** Suggests other words for one part of what is proposed; the proposal stays open. */
export function SuggestDialog({ id, proposal, onClose }: SuggestDialogProps) {
  const { t } = useTranslation('objectiveLife')
  const relationship = useRelationship()
  const { otherShort: company } = companyNames(relationship)
  const { name } = usePartNames()
  const [part, setPart] = useState<ObjectivePart>('title')
  const now = partText(proposal.capture.content, part)
  return (
    <ActDialog
      title={t('answer.suggestTitle')}
      body={t('answer.suggestBody', { company })}
      confirm={t('answer.suggest')}
      done={t('answer.suggestDone', { company })}
      words={t('answer.words')}
      send={(words) =>
        relationship.replica.send({
          type: 'objective.suggest',
          objectiveId: id,
          proposalSeq: proposal.seq,
          suggestions: [{ part, words }],
        })
      }
      onClose={onClose}
    >
      <label className="flex flex-col gap-1 text-xs text-ink-quiet">
        {t('answer.part')}
        <select
          className="field text-sm"
          value={part}
          onChange={(event) =>
            setPart(objectiveParts.find((each) => each === event.currentTarget.value) ?? 'title')
          }
        >
          {objectiveParts.map((each) => (
            <option key={each} value={each}>
              {name(each)}
            </option>
          ))}
        </select>
      </label>
      {now !== '' && <p className="signed whitespace-pre-line text-ink-soft">{now}</p>}
    </ActDialog>
  )
}
