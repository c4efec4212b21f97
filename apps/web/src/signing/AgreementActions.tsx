import { otherParty } from '@sweetspot/domain'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames } from '../relationship/use-objectives.ts'
import type { AgreementView } from './agreement-view.ts'
import { useHindrance } from './use-hindrance.ts'

/** The dialogs that an agreement opens. */
export type SigningDialog = 'propose' | 'sign' | 'read'

interface AgreementActionsProps {
  readonly view: AgreementView
  readonly entry: RegisterEntry
  readonly onOpen: (dialog: SigningDialog) => void
}

/** What a person who may sign can do next; one thing at a time is the main one. */
export function AgreementActions({ view, entry, onOpen }: AgreementActionsProps) {
  const { t } = useTranslation('signing')
  const hint = useId()
  const hindrance = useHindrance()
  const missing = useMissing(entry)
  const isFirst = view.phase === 'draft'
  const canPropose = isFirst || view.phase === 'changed' || ('movedOn' in view && view.movedOn.length > 0)
  const reason = hindrance ?? (canPropose ? missing : null)
  return (
    <div className="no-print mt-4 flex flex-wrap items-center gap-2">
      {view.phase === 'to_sign' && (
        <Button
          look="primary"
          disabled={hindrance !== null}
          aria-describedby={hindrance === null ? undefined : hint}
          onClick={() => onOpen('sign')}
        >
          {t('review')}
        </Button>
      )}
      {canPropose && (
        <Button
          look={view.phase === 'to_sign' ? 'secondary' : 'primary'}
          disabled={reason !== null}
          aria-describedby={reason === null ? undefined : hint}
          onClick={() => onOpen('propose')}
        >
          {isFirst ? t('propose') : t('proposeAgain')}
        </Button>
      )}
      {(view.phase === 'agreed' || view.phase === 'changed') && (
        <Button onClick={() => onOpen('read')}>{t('view')}</Button>
      )}
      {(canPropose || view.phase === 'to_sign') && reason !== null && (
        <p id={hint} className="text-ink-soft">
          {reason}
        </p>
      )}
    </div>
  )
}

/** What has to be written before the objective can be proposed, or null. */
function useMissing({ row, wins }: RegisterEntry): string | null {
  const { t } = useTranslation('signing')
  const relationship = useRelationship()
  const own = relationship.me.party
  if (row.title.trim() === '') return t('missingTitle')
  if (wins[own] === '') return t('missingOwn')
  const { otherShort } = companyNames(relationship)
  return wins[otherParty(own)] === '' ? t('missingOther', { company: otherShort }) : null
}
