import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '../design/Button.tsx'
import { WinPanels } from '../objectives/WinPanels.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames, useMayWrite, useRegister } from '../relationship/use-objectives.ts'
import { StepTitle } from './StepTitle.tsx'

/** What the own side gains from an objective that the other side wrote. */
export function WinStep() {
  const { t } = useTranslation('begin')
  const relationship = useRelationship()
  const { own, otherShort: company } = companyNames(relationship)
  const { active } = useRegister()
  const named = active.filter(({ row }) => row.title.trim() !== '')
  // Chosen once: writing the win must not put another objective under the writer's hands.
  const [chosen] = useState(() => named.find(({ wins }) => wins[relationship.me.party] === '')?.id)
  const entry = named.find(({ id }) => id === chosen) ?? named[0]
  const mayWrite = useMayWrite(`voice.${relationship.me.party}`, 'wins')
  if (entry === undefined) {
    return (
      <>
        <StepTitle title={t('win.title')} about={t('win.none', { company })} />
        <div>
          <Link
            to="/r/$relationshipId/objectives"
            params={{ relationshipId: relationship.id }}
            className={buttonClass()}
          >
            {t('win.write')}
          </Link>
        </div>
      </>
    )
  }
  return (
    <>
      <StepTitle title={t('win.title')} about={t('win.about', { own, company })} />
      <h3 className="text-lg font-semibold">{entry.row.title}</h3>
      <div className="@container">
        <WinPanels entry={entry} mayWrite={mayWrite} focus={null} />
      </div>
    </>
  )
}
