import { useTranslation } from 'react-i18next'
import { Notice } from '../design/Notice.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useMay } from '../relationship/use-objectives.ts'
import { useWatchable } from '../relationship/use-watchable.ts'

/** Why the register cannot be edited, where it cannot. */
export function RegisterNotices({ ready }: { ready: boolean }) {
  const { t } = useTranslation('objectives')
  const { names, me, replica } = useRelationship()
  const { phase } = useWatchable(replica.document('table', 'objectives').state)
  const isEditor = useMay('document.write', 'table')
  if (!ready || (isEditor && phase !== 'reading')) return null
  return (
    <div className="px-4 pb-3">
      <Notice>{isEditor ? t('lastKnown') : t('readOnly', { company: names[me.party] })}</Notice>
    </div>
  )
}
