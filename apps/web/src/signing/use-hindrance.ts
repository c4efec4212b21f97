import type { LedgerView } from '@sweetspot/client'
import { useTranslation } from 'react-i18next'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useWatchable } from '../relationship/use-watchable.ts'

/** Whether something can be recorded now: only a record that is up to date can be added to. */
export function canRecord({ phase }: Pick<LedgerView, 'phase'>): boolean {
  return phase === 'live'
}

/** Why nothing can be proposed or signed at the moment, in one sentence; null where it can. */
export function useHindrance(): string | null {
  const { t } = useTranslation('signing')
  const view = useWatchable(useRelationship().replica.ledger.view)
  return canRecord(view) ? null : t('outOfReach')
}
