import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Notice } from '../design/Notice.tsx'
import { instanceQuery } from '../people/session.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames } from '../relationship/use-objectives.ts'

/** Said before anybody writes in private: who keeps it, and who could read it. */
export function HostNotice() {
  const { t } = useTranslation('sealed')
  const { otherShort: company } = companyNames(useRelationship())
  const { data } = useQuery(instanceQuery)
  return <Notice>{t('host.body', { host: data?.host ?? location.hostname, company })}</Notice>
}
