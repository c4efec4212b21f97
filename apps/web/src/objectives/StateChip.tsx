import { useTranslation } from 'react-i18next'
import { Seal } from '../design/Seal.tsx'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { objectiveState } from './objective-state.ts'

/** The state of an objective: the seal and its word. */
export function StateChip({ entry }: { entry: RegisterEntry }) {
  const { t } = useTranslation('objectives')
  const { me, short } = useRelationship()
  const { standing } = entry
  const { key, waitingFor } = objectiveState(standing, me.party)
  const company = waitingFor === null ? '' : short[waitingFor]
  const look =
    key === 'draft' ? 'text-ink-quiet' : key === 'yourMove' ? 'font-semibold text-accent' : 'text-ink'
  return (
    <span className={`flex min-w-0 items-center gap-2 ${look}`}>
      <Seal signedBy={standing.signedBy} drifted={standing.drift.length > 0} size={14} />
      <span className="truncate">{t(`state.${key}`, { company })}</span>
    </span>
  )
}
