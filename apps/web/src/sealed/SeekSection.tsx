import { may, membersOf } from '@sweetspot/domain'
import { Lock, LockOpen } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames, useMay } from '../relationship/use-objectives.ts'
import { useWatchable } from '../relationship/use-watchable.ts'
import { SeekForm } from './SeekForm.tsx'
import { SoughtList } from './SoughtList.tsx'
import type { SoughtView } from './sought-view.ts'

/** The own side's answer: to give, or sealed and still to be changed, or for a lead to give. */
export function SeekSection({ view, onDone }: { view: SoughtView; onDone: () => void }) {
  const { t } = useTranslation('sealed')
  const { me, replica } = useRelationship()
  const { state } = useWatchable(replica.ledger.view)
  const mayAnswer = useMay('sealed.give', 'table')
  const [isChanging, setChanging] = useState(false)
  if (view.ownIn && !isChanging) {
    return <SealedAnswer view={view} {...(mayAnswer ? { onChange: () => setChanging(true) } : {})} />
  }
  if (!mayAnswer) {
    const who = membersOf(state, me.party).filter((member) => may(member, 'sealed.give', 'table'))
    return (
      <p className="text-ink-soft">{t('seek.askLead', { people: who.map(({ name }) => name).join(', ') })}</p>
    )
  }
  return (
    <SeekForm
      view={view}
      onDone={() => {
        setChanging(false)
        onDone()
      }}
      {...(view.ownIn ? { onCancel: () => setChanging(false) } : {})}
    />
  )
}

function SealedAnswer({ view, onChange }: { view: SoughtView; onChange?: () => void }) {
  const { t } = useTranslation('sealed')
  const { otherShort: company } = companyNames(useRelationship())
  const Icon = view.isOpen ? Lock : LockOpen
  return (
    <div className="flex flex-col gap-3">
      <div className="flex items-start gap-3">
        <Icon size={18} aria-hidden="true" className="mt-0.5 shrink-0 text-accent" />
        <div>
          <p role="status" className="font-semibold">
            {t(view.isOpen ? 'seek.sealed' : 'seek.opened')}
          </p>
          {view.isOpen && <p className="text-ink-soft">{t('seek.sealedBody', { company })}</p>}
        </div>
      </div>
      {view.own !== null && <SoughtList items={view.own.items} />}
      {view.isOpen && onChange !== undefined && (
        <div>
          <Button onClick={onChange}>{t('seek.change')}</Button>
        </div>
      )}
    </div>
  )
}
