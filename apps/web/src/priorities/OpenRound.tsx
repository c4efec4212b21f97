import { may, membersOf, pointsOf } from '@sweetspot/domain'
import { Lock } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames, useMay } from '../relationship/use-objectives.ts'
import { useWatchable } from '../relationship/use-watchable.ts'
import { PointsForm } from './PointsForm.tsx'
import type { OpenPriorities } from './priorities-view.ts'

/** A round whose answers are sealed: to answer in, or waiting for the other side. */
export function OpenRound({ round }: { round: OpenPriorities }) {
  const { t } = useTranslation('priorities')
  const { me, replica } = useRelationship()
  const { state } = useWatchable(replica.ledger.view)
  const mayAnswer = useMay('sealed.give', 'table')
  const [isChanging, setChanging] = useState(false)
  const done = (): void => setChanging(false)
  if (round.ownIn && !isChanging) {
    return <SealedPoints round={round} {...(mayAnswer ? { onChange: () => setChanging(true) } : {})} />
  }
  if (!mayAnswer) {
    const who = membersOf(state, me.party).filter((member) => may(member, 'sealed.give', 'table'))
    const people = who.map(({ name }) => name).join(', ')
    return <p className="text-ink-soft">{t('form.askLead', { people })}</p>
  }
  return <PointsForm round={round} onDone={done} {...(round.ownIn ? { onCancel: done } : {})} />
}

function SealedPoints({ round, onChange }: { round: OpenPriorities; onChange?: () => void }) {
  const { t } = useTranslation('priorities')
  const { otherShort: company } = companyNames(useRelationship())
  const { own } = round
  return (
    <section aria-labelledby="sealed-points" className="flex flex-col gap-3">
      <div className="flex items-start gap-3">
        <Lock size={18} aria-hidden="true" className="mt-0.5 shrink-0 text-accent" />
        <div>
          <h2 id="sealed-points" className="font-semibold">
            {t('sealed.title')}
          </h2>
          <p className="text-ink-soft">{t('sealed.body', { company })}</p>
        </div>
      </div>
      {own !== null && (
        <ul className="divide-y divide-line rounded-card border border-line bg-surface">
          {round.objectives.map(({ id, title }) => (
            <li key={id} className="flex items-baseline gap-4 px-3 py-2">
              <span className="min-w-0 flex-1 wrap-anywhere">{title}</span>
              <span className="font-medium tabular-nums">{pointsOf(own, id)}</span>
            </li>
          ))}
        </ul>
      )}
      {onChange !== undefined && (
        <div>
          <Button onClick={onChange}>{t('sealed.change')}</Button>
        </div>
      )}
    </section>
  )
}
