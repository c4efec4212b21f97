import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames } from '../relationship/use-objectives.ts'
import { SeekSection } from '../sealed/SeekSection.tsx'
import { useSought } from '../sealed/use-sought.ts'
import { stepsOf } from './begin-step-names.ts'
import { StepTitle } from './StepTitle.tsx'

/** Three things that the own side seeks. */
export function SeekStep() {
  const { t } = useTranslation('begin')
  const relationship = useRelationship()
  const { own, otherShort: company } = companyNames(relationship)
  const view = useSought()
  const navigate = useNavigate()
  const goOn = (): void => {
    const step = stepsOf[relationship.me.party][1]
    const params = { relationshipId: relationship.id }
    void navigate({ to: '/r/$relationshipId/begin', params, search: { step } })
  }
  return (
    <>
      <StepTitle title={t('seek.title')} about={t('seek.about', { own, company })} />
      <SeekSection view={view} onDone={goOn} />
    </>
  )
}
