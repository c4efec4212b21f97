import { otherParty, type PromiseRecord } from '@sweetspot/domain'
import { useTranslation } from 'react-i18next'
import { TextField } from '../account/TextField.tsx'
import { useForm } from '../account/use-form.ts'
import { FormDialog } from '../members/FormDialog.tsx'
import { useCommand } from '../members/use-command.ts'
import { useRelationship } from '../relationship/relationship-context.ts'

/** What is said with a reason. */
export type ReasonAct = 'decline' | 'missed' | 'release' | 'withdraw'

const commands = {
  decline: 'promise.decline',
  missed: 'promise.miss',
  release: 'promise.release',
  withdraw: 'promise.release',
} as const

interface ReasonDialogProps {
  readonly promise: PromiseRecord
  readonly act: ReasonAct
  readonly onClose: () => void
}

/** Asks why, and puts it on record. */
export function ReasonDialog({ promise, act, onClose }: ReasonDialogProps) {
  const { t } = useTranslation('promises')
  const { me, short } = useRelationship()
  const command = useCommand()
  const form = useForm({
    read: (data) => String(data.get('reason') ?? '').trim(),
    check: (reason) => (reason === '' ? { reason: t('reason.missing') } : {}),
    send: async (reason) => {
      await command({ type: commands[act], promiseId: promise.id, reason })
      onClose()
    },
  })
  return (
    <FormDialog
      title={t(`reason.${act}`, { company: short[otherParty(me.party)] })}
      about={promise.what}
      submit={t(`act.${act}`)}
      form={form}
      onClose={onClose}
    >
      <TextField
        label={t('reason.label')}
        name="reason"
        autoComplete="off"
        maxLength={500}
        problem={form.problems['reason']}
      />
    </FormDialog>
  )
}
