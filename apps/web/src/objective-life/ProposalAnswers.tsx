import { type Member, may, type ObjectiveRecord, type Party, type Proposal } from '@sweetspot/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames, useMe } from '../relationship/use-objectives.ts'
import { ActDialog } from './ActDialog.tsx'
import { ProposalThread } from './ProposalThread.tsx'
import { SuggestDialog } from './SuggestDialog.tsx'

type Answer = 'suggest' | 'hold' | 'withdraw'

/** What a member can answer to an open proposal beside signing it. */
function answersOf(proposer: Party, me: Member): readonly Answer[] {
  if (proposer === me.party) return may(me, 'objective.withdraw_proposal', 'table') ? ['withdraw'] : []
  return [
    ...(may(me, 'objective.suggest', 'table') ? (['suggest'] as const) : []),
    ...(may(me, 'objective.hold', 'table') ? (['hold'] as const) : []),
  ]
}

/** The talk about a proposal, and what this person can add to it. */
export function ProposalAnswers({ id, record }: { id: string; record: ObjectiveRecord | undefined }) {
  const { t } = useTranslation('objectiveLife')
  const me = useMe()
  const [answer, setAnswer] = useState<Answer | null>(null)
  const close = (): void => setAnswer(null)
  if (record === undefined) return null
  const { proposal, thread } = record
  const answers = proposal === null ? [] : answersOf(proposal.party, me)
  return (
    <div className="flex flex-col gap-3">
      {answers.length > 0 && (
        <div className="no-print flex flex-wrap items-center gap-2">
          {answers.map((each) => (
            <Button key={each} onClick={() => setAnswer(each)}>
              {t(`answer.${each}`)}
            </Button>
          ))}
          {answers.includes('hold') && <p className="text-xs text-ink-quiet">{t('answer.counterHint')}</p>}
        </div>
      )}
      <ProposalThread thread={thread} />
      {proposal !== null && answer === 'suggest' && (
        <SuggestDialog id={id} proposal={proposal} onClose={close} />
      )}
      {proposal !== null && (answer === 'hold' || answer === 'withdraw') && (
        <ReasonDialog id={id} proposal={proposal} answer={answer} onClose={close} />
      )}
    </div>
  )
}

interface ReasonDialogProps {
  readonly id: string
  readonly proposal: Proposal
  readonly answer: 'hold' | 'withdraw'
  readonly onClose: () => void
}

function ReasonDialog({ id, proposal, answer, onClose }: ReasonDialogProps) {
  const { t } = useTranslation('objectiveLife')
  const relationship = useRelationship()
  const { otherShort: company } = companyNames(relationship)
  const named = { objectiveId: id, proposalSeq: proposal.seq }
  return (
    <ActDialog
      title={t(`answer.${answer}Title`)}
      body={t(`answer.${answer}Body`, { company })}
      confirm={t(`answer.${answer}`)}
      done={t(`answer.${answer}Done`, { company })}
      words={t(`answer.${answer}Reason`)}
      isOptional={answer === 'withdraw'}
      send={(reason) =>
        relationship.replica.send(
          answer === 'hold'
            ? { type: 'objective.hold', ...named, reason }
            : { type: 'objective.withdraw_proposal', ...named, reason },
        )
      }
      onClose={onClose}
    />
  )
}
