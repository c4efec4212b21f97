import type { Agreement, ObjectiveRecord } from '@sweetspot/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { useDates } from '../i18n/use-dates.ts'
import { OverduePill } from '../objectives/OverduePill.tsx'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames, useMe } from '../relationship/use-objectives.ts'
import { ClaimWords } from './ClaimWords.tsx'
import { LifeDialog } from './LifeDialog.tsx'
import { LifeSteps } from './LifeSteps.tsx'
import { type LifeAction, lifeActions } from './life-actions.ts'

/** What became of what was agreed, and what this person can do about it. */
export function LifePanel({ entry }: { entry: RegisterEntry }) {
  const { record } = entry
  return record === undefined || record.agreement === null ? null : (
    <AgreedLife entry={entry} record={record} agreement={record.agreement} />
  )
}

interface AgreedLifeProps {
  readonly entry: RegisterEntry
  readonly record: ObjectiveRecord
  readonly agreement: Agreement
}

const primary: readonly LifeAction[] = ['confirm', 'acceptRetirement']

function AgreedLife({ entry, record, agreement }: AgreedLifeProps) {
  const { t } = useTranslation('objectiveLife')
  const [action, setAction] = useState<LifeAction | null>(null)
  const actions = lifeActions(record, entry.standing, useMe())
  const { life } = record
  return (
    <section aria-labelledby="outcome" className="rounded-card border border-line bg-sunken/60 p-4">
      <div className="flex flex-wrap items-center gap-3">
        <h3 id="outcome" className="text-sm font-semibold">
          {t('life.title')}
        </h3>
        {entry.standing.overdue && <OverduePill />}
      </div>
      <LifeWords entry={entry} record={record} agreement={agreement} />
      {(life.phase === 'claimed' || life.phase === 'achieved') && (
        <ClaimWords claim={life.claim} agreement={agreement} />
      )}
      <RetirementWords record={record} />
      {actions.length > 0 && (
        <div className="no-print mt-3 flex flex-wrap gap-2">
          {actions.map((each) => (
            <Button
              key={each}
              look={primary.includes(each) ? 'primary' : 'secondary'}
              onClick={() => setAction(each)}
            >
              {t(`act.${each}`)}
            </Button>
          ))}
        </div>
      )}
      <LifeSteps steps={life.steps} />
      {action !== null && (
        <LifeDialog
          action={action}
          objectiveId={entry.id}
          agreement={agreement}
          life={life}
          onClose={() => setAction(null)}
        />
      )}
    </section>
  )
}

function LifeWords({ entry, record: { life }, agreement }: AgreedLifeProps) {
  const { t } = useTranslation('objectiveLife')
  const relationship = useRelationship()
  const { day } = useDates()
  const { otherShort: company } = companyNames(relationship)
  const { start, due } = agreement.capture.content.parts
  const { status, overdue } = entry.standing
  const words = (): string => {
    switch (life.phase) {
      case 'running':
        if (overdue) return t('life.overdue', { day: day(due ?? '') })
        return status === 'agreed' ? t('life.agreed', { day: day(start ?? '') }) : t('life.active')
      case 'claimed':
        return life.claim.party === relationship.me.party
          ? t('life.claimedOwn', { name: life.claim.name, company })
          : t('life.claimed', { company })
      case 'achieved':
      case 'missed':
      case 'retired':
        return t(`life.${life.phase}`)
    }
  }
  return <p className="mt-1 text-ink-soft">{words()}</p>
}

function RetirementWords({ record: { life } }: { record: ObjectiveRecord }) {
  const { t } = useTranslation('objectiveLife')
  const relationship = useRelationship()
  if (life.retirement === null) return null
  const { reason, party } = life.retirement
  const { otherShort: company } = companyNames(relationship)
  const isOwn = party === relationship.me.party
  return (
    <p className="mt-2 font-medium">
      {isOwn ? t('life.retirementOwn', { reason }) : t('life.retirement', { company, reason })}
    </p>
  )
}
