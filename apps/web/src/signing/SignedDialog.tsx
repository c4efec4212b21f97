import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { Modal } from '../design/Modal.tsx'
import type { AgreementView } from './agreement-view.ts'
import { ContentReview } from './ContentReview.tsx'
import { SignatureLines } from './SignatureLines.tsx'

type Signed = Extract<AgreementView, { phase: 'agreed' | 'changed' }>

/** The text that both sides signed, from the record. */
export function SignedDialog({ view, onClose }: { view: Signed; onClose: () => void }) {
  const { t } = useTranslation(['signing', 'app'])
  return (
    <Modal
      open
      onClose={onClose}
      title={t('signedDialog.title')}
      description={t('signedDialog.body')}
      footer={<Button onClick={onClose}>{t('app:close')}</Button>}
    >
      <ContentReview content={view.agreement.capture.content} />
      <div className="mt-6 border-t border-line pt-3">
        <SignatureLines view={view} />
      </div>
    </Modal>
  )
}
