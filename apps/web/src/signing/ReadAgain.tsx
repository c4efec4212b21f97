import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { Notice } from '../design/Notice.tsx'

/** Says that the text became another one under the reader's eyes, and asks to read it before signing. */
export function ReadAgain({ sentence, onRead }: { sentence: string; onRead: () => void }) {
  const { t } = useTranslation('signing')
  return (
    <div role="alert" className="mb-4">
      <Notice action={<Button onClick={onRead}>{t('proposeDialog.readAgain')}</Button>}>{sentence}</Notice>
    </div>
  )
}
