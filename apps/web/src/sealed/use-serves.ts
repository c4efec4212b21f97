import { readServes, setServes } from '@sweetspot/documents'
import { type Party, voiceOf } from '@sweetspot/domain'
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { useRelationship } from '../relationship/relationship-context.ts'

/** Which of a side's things each objective serves, as that side marked them. */
export type Serves = ReadonlyMap<string, readonly string[]>

/** The marks of a side, as they change. */
export function useServes(party: Party): Serves {
  const { replica } = useRelationship()
  const { doc } = replica.document(voiceOf(party), 'wins')
  const store = useMemo(() => {
    let marks = readServes(doc)
    return {
      get: (): Serves => marks,
      subscribe: (listener: () => void): (() => void) => {
        const cells = doc.getMap('cells')
        const read = (): void => {
          marks = readServes(doc)
          listener()
        }
        cells.observe(read)
        // What arrived between drawing and watching.
        read()
        return () => cells.unobserve(read)
      },
    }
  }, [doc])
  return useSyncExternalStore(store.subscribe, store.get)
}

/** Says which objectives serve one of the own side's things. */
export function useMarkServed(): (itemId: string, objectiveIds: ReadonlySet<string>) => void {
  const { me, replica, register } = useRelationship()
  const { doc } = replica.document(voiceOf(me.party), 'wins')
  return useCallback(
    (itemId, objectiveIds) => {
      const marks = readServes(doc)
      doc.transact(() => {
        for (const { id } of register.get().active) {
          const before = marks.get(id) ?? []
          const isMarked = before.includes(itemId)
          if (isMarked === objectiveIds.has(id)) continue
          setServes(doc, id, isMarked ? before.filter((other) => other !== itemId) : [...before, itemId])
        }
      }, null)
    },
    [doc, register],
  )
}
