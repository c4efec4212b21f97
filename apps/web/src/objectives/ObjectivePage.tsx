import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { LifePanel } from '../objective-life/LifePanel.tsx'
import { ProposalAnswers } from '../objective-life/ProposalAnswers.tsx'
import { ObjectivePriority } from '../priorities/ObjectivePriority.tsx'
import { PromisesSection } from '../promises/PromisesSection.tsx'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useMayWrite, useObjective, useRegister } from '../relationship/use-objectives.ts'
import { AgreementPanel } from '../signing/AgreementPanel.tsx'
import { useObjectiveSubject } from '../signing/use-objective-subject.ts'
import { ConfidenceGapNote } from './ConfidenceGapNote.tsx'
import { KeptTexts } from './KeptTexts.tsx'
import { LinkedObjectives } from './LinkedObjectives.tsx'
import { MeasureList } from './MeasureList.tsx'
import { ObjectiveDescription } from './ObjectiveDescription.tsx'
import { ObjectiveFields } from './ObjectiveFields.tsx'
import { ObjectiveHeader } from './ObjectiveHeader.tsx'
import { RegisterSkeleton } from './RegisterSkeleton.tsx'
import { WinPanels } from './WinPanels.tsx'

const route = getRouteApi('/r/$relationshipId/objectives/$objectiveId')

/** One objective with all that belongs to it: beside the register, or as a page of its own. */
export function ObjectivePage() {
  const { t } = useTranslation('objectives')
  const { relationshipId, objectiveId } = route.useParams()
  const { focus = null } = route.useSearch()
  const { ready } = useRegister()
  const entry = useObjective(objectiveId)
  const { me } = useRelationship()
  const isActive = entry?.row.archivedAt === null
  const mayEdit = useMayWrite('table', 'objectives') && isActive
  const mayWriteWin = useMayWrite(`voice.${me.party}`, 'wins') && isActive
  const article = useRef<HTMLElement>(null)
  useEffect(() => {
    if (focus === null && objectiveId !== '') article.current?.focus({ preventScroll: true })
  }, [focus, objectiveId])
  const navigate = useNavigate()
  const answerEscape = (event: KeyboardEvent<HTMLElement>): void => {
    const step = escapeStep(event)
    if (step === 'leave_field') event.currentTarget.focus({ preventScroll: true })
    if (step === 'close') {
      void navigate({ to: '/r/$relationshipId/objectives', params: { relationshipId } })
    }
  }
  if (!ready) return <RegisterSkeleton />
  if (entry === undefined) return <p className="p-8 text-ink-soft">{t('detail.missing')}</p>
  return (
    <article
      ref={article}
      key={objectiveId}
      tabIndex={-1}
      onKeyDown={answerEscape}
      aria-labelledby="objective-title"
      className="@container mx-auto flex max-w-3xl flex-col gap-6 px-4 pb-16 pt-3 outline-none sm:px-6"
    >
      <ObjectiveHeader entry={entry} mayEdit={mayEdit} />
      <ObjectiveAgreement entry={entry} />
      <ObjectivePriority objectiveId={entry.id} />
      <LifePanel entry={entry} />
      <ConfidenceGapNote entry={entry} />
      <WinPanels entry={entry} mayWrite={mayWriteWin} focus={focus} />
      <ObjectiveDescription entry={entry} mayEdit={mayEdit} />
      <MeasureList entry={entry} mayEdit={mayEdit} />
      <ObjectiveFields entry={entry} mayEdit={mayEdit} />
      <LinkedObjectives entry={entry} mayEdit={mayEdit} />
      <PromisesSection objectiveId={entry.id} />
      <KeptTexts entry={entry} />
    </article>
  )
}

/** How the objective stands between the two sides. */
function ObjectiveAgreement({ entry }: { entry: RegisterEntry }) {
  return (
    <AgreementPanel subject={useObjectiveSubject(entry)}>
      <ProposalAnswers id={entry.id} record={entry.record} />
    </AgreementPanel>
  )
}

/** The first Escape leaves the field one writes in, the next one the objective. */
function escapeStep(event: KeyboardEvent<HTMLElement>): 'leave_field' | 'close' | null {
  const { target, currentTarget } = event
  // A menu or a dialog hands its keys up through React; only those pressed in here count.
  if (event.key !== 'Escape' || !(target instanceof HTMLElement) || !currentTarget.contains(target))
    return null
  if (target.isContentEditable || target.matches('input, textarea, select')) {
    // The editor uses Escape up without doing anything with it; a field of its own may mean something by it.
    return event.defaultPrevented && !target.isContentEditable ? null : 'leave_field'
  }
  return event.defaultPrevented ? null : 'close'
}
