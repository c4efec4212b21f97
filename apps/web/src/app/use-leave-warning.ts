import type { RelationshipReplica } from '@sweetspot/client'
import { useEffect } from 'react'
import { isWorkUnsaved } from './save-sentence.ts'

/** Makes the browser ask before the page is left while something is not saved. */
export function useLeaveWarning(replica: RelationshipReplica): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (isWorkUnsaved(replica.saveState.get())) event.preventDefault()
    }
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [replica])
}
