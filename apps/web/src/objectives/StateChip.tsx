import { useTranslation } from 'react-i18next'
import { Seal } from '../design/Seal.tsx'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { OverduePill } from './OverduePill.tsx'
import { objectiveState } from './objective-state.ts'

/** The state of an objective: the seal and its word. */
export function StateChip({ entry }: { entry: RegisterEntry }) {
  const { t } = useTranslation('objectives')
  const { me, short } = useRelationship()
  const { standing } = entry
  const { key, waitingFor } = objectiveState(standing, me.party)
  const company = waitingFor === null ? '' : short[waitingFor]
  const look =
    waitingFor === me.party ? 'font-semibold text-accent' : key === 'draft' ? 'text-ink-quiet' : 'text-ink'
  return (
    <span className={`flex min-w-0 items-center gap-2 ${look}`}>
      <Seal signedBy={standing.signedBy} drifted={standing.drift.length > 0} size={14} />
      <span className="truncate">{t(`state.${key}`, { company })}</span>
      {standing.overdue && <OverduePill isCompact />}
    </span>
  )
}
