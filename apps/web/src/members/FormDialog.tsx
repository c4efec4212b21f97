import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { FormState } from '../account/use-form.ts'
import { Button } from '../design/Button.tsx'
import { ErrorSentence } from '../design/ErrorSentence.tsx'
import { Modal } from '../design/Modal.tsx'

interface FormDialogProps {
  readonly title: string
  readonly about?: string
  readonly submit: string
  readonly form: FormState
  readonly onClose: () => void
  readonly children?: ReactNode
}

/** A form in a dialog: its fields, why it was refused, and the buttons to send or leave it. */
export function FormDialog({ title, about, submit, form, onClose, children }: FormDialogProps) {
  const { t } = useTranslation('app')
  const id = useId()
  return (
    <Modal
      open
      onClose={onClose}
      title={title}
      description={about}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button look="primary" type="submit" form={id} disabled={form.isSending}>
            {submit}
          </Button>
        </>
      }
    >
      <form id={id} noValidate onSubmit={form.submit} className="flex flex-col gap-4">
        {children}
        <ErrorSentence message={form.refusal} />
      </form>
    </Modal>
  )
}
