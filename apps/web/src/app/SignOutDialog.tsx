import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { Modal } from '../design/Modal.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useWatchable } from '../relationship/use-watchable.ts'

interface SignOutDialogProps {
  readonly open: boolean
  readonly onStay: () => void
  readonly onLeave: () => void
}

/** Asks before a sign-out that would lose what is not saved. */
export function SignOutDialog({ open, onStay, onLeave }: SignOutDialogProps) {
  const { t } = useTranslation('app')
  const state = useWatchable(useRelationship().replica.saveState)
  const count = 'changes' in state ? state.changes : 1
  return (
    <Modal
      open={open}
      onClose={onStay}
      title={t('account.confirmTitle')}
      description={t('account.confirmBody', { count })}
      footer={
        <>
          <Button onClick={onLeave}>{t('account.signOut')}</Button>
          <Button look="primary" onClick={onStay}>
            {t('account.stay')}
          </Button>
        </>
      }
    />
  )
}
