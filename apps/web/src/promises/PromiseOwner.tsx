import { everMember, type PromiseRecord } from '@sweetspot/domain'
import { useTranslation } from 'react-i18next'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useWatchable } from '../relationship/use-watchable.ts'

/** Who sees to a promise, and to whom it is being handed. */
export function PromiseOwner({ promise: { ownerId, handedTo } }: { promise: PromiseRecord }) {
  const { t } = useTranslation('promises')
  const { replica } = useRelationship()
  const { state } = useWatchable(replica.ledger.view)
  if (ownerId === null) return null
  const name = everMember(state, ownerId)?.name ?? ''
  const words = state.members.has(ownerId) ? t('owner', { name }) : t('left', { name })
  const next = handedTo === null ? undefined : everMember(state, handedTo)
  return (
    <>
      <span>{words}</span>
      {next !== undefined && <span>{t('handed', { name: next.name })}</span>}
    </>
  )
}
