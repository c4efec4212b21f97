import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { pageCommand } from '../palette/page-commands.ts'
import type { AgreementView } from './agreement-view.ts'
import type { SigningSubject } from './signing-subject.ts'
import { useHindrance } from './use-hindrance.ts'

/** The dialogs that an agreement opens. */
export type SigningDialog = 'propose' | 'sign' | 'read'

interface AgreementActionsProps {
  readonly view: AgreementView
  readonly subject: SigningSubject
  readonly onOpen: (dialog: SigningDialog) => void
}

/** What a person who may sign can do next; one thing at a time is the main one. */
export function AgreementActions({ view, subject, onOpen }: AgreementActionsProps) {
  const { t } = useTranslation('signing')
  const hint = useId()
  const hindrance = useHindrance()
  const isFirst = view.phase === 'draft'
  const canPropose = isFirst || view.phase === 'changed' || ('movedOn' in view && view.movedOn.length > 0)
  const reason = hindrance ?? (canPropose ? subject.missing : null)
  return (
    <div className="no-print mt-4 flex flex-wrap items-center gap-2">
      {view.phase === 'to_sign' && (
        <Button
          {...pageCommand}
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
          {...pageCommand}
          look={view.phase === 'to_sign' ? 'secondary' : 'primary'}
          disabled={reason !== null}
          aria-describedby={reason === null ? undefined : hint}
          onClick={() => onOpen('propose')}
        >
          {isFirst ? t('propose') : t('proposeAgain')}
        </Button>
      )}
      {(view.phase === 'agreed' || view.phase === 'changed') && (
        <Button {...pageCommand} onClick={() => onOpen('read')}>
          {t('view')}
        </Button>
      )}
      {(canPropose || view.phase === 'to_sign') && reason !== null && (
        <p id={hint} className="text-ink-soft">
          {reason}
        </p>
      )}
    </div>
  )
}
