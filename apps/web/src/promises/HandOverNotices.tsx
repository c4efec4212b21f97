import { appointedLeadsDuty, orphanedPromises, promisesHandedTo } from '@sweetspot/domain'
import { useTranslation } from 'react-i18next'
import { Notice } from '../design/Notice.tsx'
import { useDates } from '../i18n/use-dates.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useMe } from '../relationship/use-objectives.ts'
import { useWatchable } from '../relationship/use-watchable.ts'

/** What this person has to take over: handed by a colleague, or left behind by somebody who is gone. */
export function HandOverNotices() {
  const { t } = useTranslation('promises')
  const { replica } = useRelationship()
  const { state } = useWatchable(replica.ledger.view)
  const { day } = useDates()
  const me = useMe()
  const duty = appointedLeadsDuty(state, me.personId)
  const left = me.roles.includes('lead') ? orphanedPromises(state, me.party).length : 0
  const handed = promisesHandedTo(state, me.personId).length
  return (
    <>
      {duty !== null && <Notice>{t('duty.lead', { day: day(duty.until) })}</Notice>}
      {duty === null && left > 0 && <Notice>{t('duty.left', { count: left })}</Notice>}
      {handed > 0 && <Notice>{t('duty.handed', { count: handed })}</Notice>}
    </>
  )
}
