import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { Modal } from '../design/Modal.tsx'
import type { SignOut } from './use-sign-out.ts'

/** Asks before a sign-out that would lose what is not saved. */
export function SignOutDialog({ loss, stay, leave }: SignOut) {
  const { t } = useTranslation('app')
  if (loss === null) return null
  const { changes } = loss
  return (
    <Modal
      open
      onClose={stay}
      title={t('account.confirmTitle')}
      description={changes > 0 ? t('account.confirmBody', { count: changes }) : t('account.confirmText')}
      footer={
        <>
          <Button onClick={leave}>{t('account.signOut')}</Button>
          <Button look="primary" onClick={stay}>
            {t('account.stay')}
          </Button>
        </>
      }
    />
  )
}
