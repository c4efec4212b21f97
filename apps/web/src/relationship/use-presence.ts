import type { PresencePlace } from '@sweetspot/protocol'
import { useEffect, useState } from 'react'
import { type Present, readPresence } from './presence.ts'
import { useRelationship } from './relationship-context.ts'

/** The other people who have the register open, and where each of them is. */
export function usePresence(): readonly Present[] {
  const { replica, me } = useRelationship()
  const [present, setPresent] = useState<readonly Present[]>([])
  useEffect(() => {
    const { awareness } = replica.document('table', 'objectives')
    const read = (): void => {
      const next = readPresence(awareness.getStates().values(), me.personId)
      setPresent((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next))
    }
    read()
    awareness.on('change', read)
    return () => awareness.off('change', read)
  }, [replica, me.personId])
  return present
}

/** Tells the others where this person is; null when nowhere in particular. */
export function useTellPlace(place: PresencePlace | null): void {
  const { replica } = useRelationship()
  const row = place?.row ?? null
  const column = place?.column ?? null
  useEffect(() => {
    const { awareness } = replica.document('table', 'objectives')
    awareness.setLocalStateField('at', row === null ? null : { row, column })
  }, [replica, row, column])
}
