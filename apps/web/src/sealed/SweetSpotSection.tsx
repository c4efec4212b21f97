import { parties } from '@sweetspot/domain'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, buttonClass } from '../design/Button.tsx'
import { Notice } from '../design/Notice.tsx'
import { Seal } from '../design/Seal.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames, useMay } from '../relationship/use-objectives.ts'
import { AskAnewDialog } from './AskAnewDialog.tsx'
import { SoughtColumn } from './SoughtColumn.tsx'
import { SweetSpotPicture } from './SweetSpotPicture.tsx'
import type { SoughtView } from './sought-view.ts'
import { useSought } from './use-sought.ts'
import { useSweetSpot } from './use-sweet-spot.ts'

/** Where what both sides seek meets: the picture, and the same in lists; before the answers are open, whose move it is. */
export function SweetSpotSection() {
  const { t } = useTranslation('sealed')
  const view = useSought()
  const spot = useSweetSpot(view)
  const mayAnswer = useMay('sealed.give', 'table')
  const [isAsking, setAsking] = useState(false)
  const { revealed } = view
  return (
    <section aria-labelledby="sweet-spot" className="flex flex-col gap-5">
      <div className="flex flex-wrap items-start gap-2">
        <div className="min-w-0 flex-1 basis-72">
          <h2 id="sweet-spot" className="text-base font-semibold">
            {t('spot.title')}
          </h2>
          {revealed !== null && <p className="text-ink-soft">{t('spot.lead')}</p>}
        </div>
        {revealed !== null && !view.isOpen && mayAnswer && (
          <Button look="quiet" className="no-print" onClick={() => setAsking(true)}>
            {t('spot.again')}
          </Button>
        )}
      </div>
      {(revealed === null || view.isOpen) && <BeforeReveal view={view} />}
      {spot !== null && revealed !== null && (
        <>
          <SweetSpotPicture spot={spot} />
          <div className="grid gap-6 md:grid-cols-2">
            {parties.map((party) => (
              <SoughtColumn key={party} party={party} items={revealed[party].items} />
            ))}
          </div>
        </>
      )}
      {isAsking && <AskAnewDialog onClose={() => setAsking(false)} />}
    </section>
  )
}

function BeforeReveal({ view }: { view: SoughtView }) {
  const { t } = useTranslation('sealed')
  const relationship = useRelationship()
  const { otherShort: company } = companyNames(relationship)
  const words = view.ownIn
    ? t('spot.waiting', { company })
    : view.otherIn
      ? t('spot.theirs', { company })
      : t(view.revealed === null ? 'spot.nobody' : 'spot.newRound')
  const link = (
    <Link
      to="/r/$relationshipId/seek"
      params={{ relationshipId: relationship.id }}
      className={buttonClass(view.ownIn ? 'secondary' : 'primary')}
    >
      {t(view.ownIn ? 'seek.change' : 'spot.start')}
    </Link>
  )
  if (view.revealed !== null) return <Notice action={link}>{words}</Notice>
  const { party } = relationship.me
  const isIn = { client: view.otherIn, vendor: view.otherIn, [party]: view.ownIn }
  return (
    <div className="flex flex-col items-center gap-4 rounded-card border border-line bg-surface px-5 py-8 text-center">
      <Seal signedBy={isIn} size={56} />
      <p className="max-w-md text-ink-soft">{words}</p>
      {link}
    </div>
  )
}
