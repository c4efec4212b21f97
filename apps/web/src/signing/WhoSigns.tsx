import { may } from '@sweetspot/domain'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { useFormats } from '../i18n/use-formats.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useWatchable } from '../relationship/use-watchable.ts'
import type { SigningDialog } from './AgreementActions.tsx'
import type { AgreementView } from './agreement-view.ts'

interface WhoSignsProps {
  readonly view: AgreementView
  readonly onOpen: (dialog: SigningDialog) => void
}

/** Says to those who may not sign who can, and lets them read what was signed. */
export function WhoSigns({ view, onOpen }: WhoSignsProps) {
  const { t } = useTranslation('signing')
  const { replica, me, names } = useRelationship()
  const { or } = useFormats()
  const { state } = useWatchable(replica.ledger.view)
  const signers = [...state.members.values()]
    .filter((member) => member.party === me.party && may(member, 'objective.sign', 'table'))
    .map((member) => member.name)
  const company = names[me.party]
  const people = or(signers)
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
      <p className="text-ink-soft">
        {signers.length === 0 ? t('nobodySigns', { company }) : t('whoSigns', { people, company })}
      </p>
      {(view.phase === 'agreed' || view.phase === 'changed') && (
        <Button onClick={() => onOpen('read')}>{t('view')}</Button>
      )}
    </div>
  )
}
