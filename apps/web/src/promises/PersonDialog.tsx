import { membersOf, type PromiseRecord } from '@sweetspot/domain'
import { useTranslation } from 'react-i18next'
import { useForm } from '../account/use-form.ts'
import { FormDialog } from '../members/FormDialog.tsx'
import { useCommand } from '../members/use-command.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useWatchable } from '../relationship/use-watchable.ts'
import { PersonField } from './PersonField.tsx'

interface PersonDialogProps {
  readonly promise: PromiseRecord
  readonly act: 'accept' | 'handOver'
  readonly onClose: () => void
}

/** Asks who sees to a promise: when it is accepted, or when it is handed over. */
export function PersonDialog({ promise, act, onClose }: PersonDialogProps) {
  const { t } = useTranslation('promises')
  const { me, replica } = useRelationship()
  const { state } = useWatchable(replica.ledger.view)
  const command = useCommand()
  const people = membersOf(state, me.party).filter(({ personId }) => personId !== promise.ownerId)
  const form = useForm({
    read: (data) => String(data.get('person') ?? ''),
    check: (person) => (person === '' ? { person: t('form.noOwner') } : {}),
    send: async (person) => {
      const promiseId = promise.id
      await command(
        act === 'accept'
          ? { type: 'promise.accept', promiseId, ownerId: person }
          : { type: 'promise.hand_over', promiseId, toId: person },
      )
      onClose()
    },
  })
  return (
    <FormDialog
      title={t(`person.${act}`)}
      about={act === 'accept' ? promise.what : t('person.handOverAbout')}
      submit={t(`act.${act}`)}
      form={form}
      onClose={onClose}
    >
      <PersonField
        name="person"
        people={people}
        first={act === 'accept' ? me.personId : ''}
        problem={form.problems['person']}
      />
    </FormDialog>
  )
}
