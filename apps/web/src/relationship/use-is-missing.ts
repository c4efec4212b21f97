import { useRelationship } from './relationship-context.ts'
import { useWatchable } from './use-watchable.ts'

/** Whether the objectives cannot be shown: this device never had them, and there is no line to fetch them. */
export function useIsMissing(): boolean {
  const { replica } = useRelationship()
  const { kind } = useWatchable(replica.saveState)
  const [objectives, clientWins, vendorWins] = replica.objectiveDocuments()
  const states = [
    useWatchable(objectives.state),
    useWatchable(clientWins.state),
    useWatchable(vendorWins.state),
  ]
  return kind === 'offline' && states.some((state) => state.phase === 'opening' && state.missing)
}
