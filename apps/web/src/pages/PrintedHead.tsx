import { useTranslation } from 'react-i18next'
import { fingerprintGroups } from '../record/fingerprint-groups.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useWatchable } from '../relationship/use-watchable.ts'

/** On paper only: where the record stood when the page was printed, so that both can compare their prints. */
export function PrintedHead() {
  const { t } = useTranslation('pages')
  const { name, replica } = useRelationship()
  const head = useWatchable(replica.ledger.view).heads.shared
  if (head === undefined) return null
  return (
    <footer className="mt-4 hidden border-t border-line pt-2 text-xs text-ink-soft print:block">
      <p>{t('printed', { name, seq: head.seq })}</p>
      <code>{fingerprintGroups(head.hash)}</code>
    </footer>
  )
}
