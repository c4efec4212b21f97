import { parties } from '@sweetspot/domain'
import { useTranslation } from 'react-i18next'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames } from '../relationship/use-objectives.ts'
import { SoughtColumn } from '../sealed/SoughtColumn.tsx'
import { SweetSpotPicture } from '../sealed/SweetSpotPicture.tsx'
import { useSought } from '../sealed/use-sought.ts'
import { useSweetSpot } from '../sealed/use-sweet-spot.ts'
import { StepTitle } from './StepTitle.tsx'

/** Both lists as they meet. */
export function MeetStep() {
  const { t } = useTranslation('begin')
  const { otherShort: company } = companyNames(useRelationship())
  const view = useSought()
  const spot = useSweetSpot(view)
  const { revealed } = view
  if (revealed === null || spot === null) {
    const about = view.ownIn ? t('meet.waiting', { company }) : t('meet.notYet')
    return <StepTitle title={t('meet.title')} about={about} />
  }
  return (
    <>
      <StepTitle title={t('meet.title')} about={t('meet.about')} />
      <SweetSpotPicture spot={spot} />
      <div className="grid gap-6 md:grid-cols-2">
        {parties.map((party) => (
          <SoughtColumn key={party} party={party} items={revealed[party].items} />
        ))}
      </div>
    </>
  )
}
