import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames, useRegister } from '../relationship/use-objectives.ts'
import { AgreementPanel } from '../signing/AgreementPanel.tsx'
import { useObjectiveSubject } from '../signing/use-objective-subject.ts'
import { StepTitle } from './StepTitle.tsx'

/** Agree by signing, suggest a change, or say that one cannot commit yet. */
export function AnswerStep() {
  const { t } = useTranslation('begin')
  const relationship = useRelationship()
  const { own } = companyNames(relationship)
  const { active } = useRegister()
  const ready = active.filter(({ wins }) => wins.client !== '' && wins.vendor !== '')
  const { party } = relationship.me
  const [chosen] = useState(
    () => (ready.find(({ standing }) => standing.waitingFor === party) ?? ready[0])?.id,
  )
  const entry = ready.find(({ id }) => id === chosen) ?? ready[0]
  if (entry === undefined) return <StepTitle title={t('answer.title')} about={t('answer.notYet')} />
  return (
    <>
      <StepTitle title={t('answer.title')} about={t('answer.about', { own })} />
      <h3 className="text-lg font-semibold">{entry.row.title}</h3>
      <Agreement entry={entry} />
      <p>
        <Link
          to="/r/$relationshipId/objectives/$objectiveId"
          params={{ relationshipId: relationship.id, objectiveId: entry.id }}
          className="underline underline-offset-2"
        >
          {t('answer.whole')}
        </Link>
      </p>
    </>
  )
}

function Agreement({ entry }: { entry: RegisterEntry }) {
  return <AgreementPanel subject={useObjectiveSubject(entry)} />
}
