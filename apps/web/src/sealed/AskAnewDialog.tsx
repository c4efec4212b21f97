import { useTranslation } from 'react-i18next'
import { useForm } from '../account/use-form.ts'
import { FormDialog } from '../members/FormDialog.tsx'
import { useCommand } from '../members/use-command.ts'

/** Begins a new round of what each side seeks. */
export function AskAnewDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('sealed')
  const command = useCommand()
  const form = useForm({
    read: () => null,
    check: () => ({}),
    send: async () => {
      await command({ type: 'sealed.open', topic: 'value_sought' })
      onClose()
    },
  })
  return (
    <FormDialog title={t('spot.againTitle')} submit={t('spot.again')} form={form} onClose={onClose}>
      <p>{t('spot.againBody')}</p>
    </FormDialog>
  )
}
