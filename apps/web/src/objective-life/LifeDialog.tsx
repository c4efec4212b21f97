import type { Agreement, ObjectiveLife } from '@sweetspot/domain'
import type { CommandMessage } from '@sweetspot/protocol'
import { useTranslation } from 'react-i18next'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames } from '../relationship/use-objectives.ts'
import { ActDialog } from './ActDialog.tsx'
import { ClaimDialog } from './ClaimDialog.tsx'
import type { LifeAction } from './life-actions.ts'

interface LifeDialogProps {
  readonly action: LifeAction
  readonly objectiveId: string
  readonly agreement: Agreement
  readonly life: ObjectiveLife
  readonly onClose: () => void
}

/** The dialog of one step in the life of an agreed objective. */
export function LifeDialog(props: LifeDialogProps) {
  const { action, objectiveId, agreement, onClose } = props
  if (action === 'claim') {
    return <ClaimDialog objectiveId={objectiveId} agreement={agreement} onClose={onClose} />
  }
  return <StepDialog {...props} action={action} />
}

type Step = Exclude<LifeAction, 'claim'>

function StepDialog({ action, objectiveId, agreement, life, onClose }: LifeDialogProps & { action: Step }) {
  const { t } = useTranslation('objectiveLife')
  const relationship = useRelationship()
  const { otherShort: company } = companyNames(relationship)
  const name = life.phase === 'claimed' ? life.claim.name : ''
  const isPlain = action === 'confirm' || action === 'acceptRetirement'
  return (
    <ActDialog
      title={t(`dialog.${action}.title`)}
      body={t(`dialog.${action}.body`, { company, name })}
      confirm={t(`act.${action}`)}
      done={t(`dialog.${action}.done`, { company })}
      {...(isPlain ? {} : { words: t(`dialog.${action}.reason`) })}
      isOptional={action === 'takeBackRetirement'}
      send={(reason) =>
        relationship.replica.send(commandOf(action, { objectiveId, agreement, life, reason }))
      }
      onClose={onClose}
    />
  )
}

function commandOf(
  action: Step,
  {
    objectiveId,
    agreement,
    life,
    reason,
  }: Pick<LifeDialogProps, 'objectiveId' | 'agreement' | 'life'> & { readonly reason: string },
): CommandMessage {
  const agreementSeq = agreement.proposalSeq
  const claimSeq = life.phase === 'claimed' ? life.claim.seq : agreementSeq
  const retirementSeq = life.retirement?.seq ?? agreementSeq
  switch (action) {
    case 'confirm':
      return { type: 'objective.confirm_achievement', objectiveId, claimSeq }
    case 'dispute':
      return { type: 'objective.dispute_achievement', objectiveId, claimSeq, reason }
    case 'missed':
      return { type: 'objective.say_missed', objectiveId, agreementSeq, reason }
    case 'retire':
      return { type: 'objective.propose_retirement', objectiveId, agreementSeq, reason }
    case 'acceptRetirement':
      return { type: 'objective.accept_retirement', objectiveId, retirementSeq }
    case 'declineRetirement':
    case 'takeBackRetirement':
      return { type: 'objective.decline_retirement', objectiveId, retirementSeq, reason }
  }
}
