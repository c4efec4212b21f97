import type { HandedLink } from '@sweetspot/protocol'
import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { Modal } from '../design/Modal.tsx'
import { useDates } from '../i18n/use-dates.ts'

interface HandedLinkDialogProps {
  readonly title: string
  readonly handed: HandedLink
  readonly onClose: () => void
}

/** A link to copy and hand over. It is shown this once; nobody can ask for it again. */
export function HandedLinkDialog({ title, handed, onClose }: HandedLinkDialogProps) {
  const { t } = useTranslation(['members', 'app'])
  const { moment } = useDates()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null)
  const copy = async (): Promise<void> => {
    try {
      // Absent where the page did not come over a secure line, whatever its type says.
      await navigator.clipboard.writeText(handed.link)
      setOutcome('copied')
    } catch {
      field.current?.select()
      setOutcome('notCopied')
    }
  }
  return (
    <Modal
      open
      onClose={onClose}
      title={title}
      description={t('link.once', { until: moment(handed.expiresAt) })}
      footer={
        <>
          <Button onClick={onClose}>{t('app:close')}</Button>
          <Button look="primary" onClick={() => void copy()}>
            {t('link.copy')}
          </Button>
        </>
      }
    >
      <label htmlFor={id} className="mb-1 block font-medium">
        {t('link.label')}
      </label>
      <input
        id={id}
        ref={field}
        readOnly
        value={handed.link}
        className="field font-mono text-xs"
        onFocus={(event) => event.currentTarget.select()}
      />
      <p role="status" className="mt-2 min-h-5 text-ink-soft">
        {outcome === null ? '' : t(`link.${outcome}`)}
      </p>
    </Modal>
  )
}
