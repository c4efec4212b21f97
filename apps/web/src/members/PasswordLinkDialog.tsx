import type { HandedLink } from '@sweetspot/protocol'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useForm } from '../account/use-form.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { FormDialog } from './FormDialog.tsx'
import { HandedLinkDialog } from './HandedLinkDialog.tsx'
import { makePasswordLink } from './people-api.ts'
import type { MemberView } from './people-view.ts'

/** Makes a link with which a member of the own side chooses a new password. */
export function PasswordLinkDialog({ view, onClose }: { view: MemberView; onClose: () => void }) {
  const { t } = useTranslation('members')
  const { id } = useRelationship()
  const [handed, setHanded] = useState<HandedLink | null>(null)
  const { personId, name } = view.member
  const form = useForm({
    read: () => null,
    check: () => ({}),
    send: async () => setHanded(await makePasswordLink(id, personId)),
  })
  const title = t('passwordDialog.title', { name })
  if (handed !== null) return <HandedLinkDialog title={title} handed={handed} onClose={onClose} />
  return (
    <FormDialog title={title} submit={t('passwordDialog.make')} form={form} onClose={onClose}>
      <p>{t('passwordDialog.about', { name })}</p>
    </FormDialog>
  )
}
