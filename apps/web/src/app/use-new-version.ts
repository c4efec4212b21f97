import { type RelationshipReplica, Value, type Watchable } from '@sweetspot/client'
import { useContext, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLatest } from '../design/use-latest.ts'
import { useToast } from '../design/use-toast.ts'
import { isWorkUnsaved } from './save-sentence.ts'
import { VersionContext } from './version-context.ts'

/** Says when a newer version waits, and takes it up when the person wants it, never over unsaved work. */
export function useNewVersion(replica: RelationshipReplica): void {
  const { t } = useTranslation('app')
  const watch = useContext(VersionContext)
  const latest = useLatest({ t, toast: useToast() })
  useEffect(() => {
    if (watch === null) return
    const takeUp = (): void => {
      const unsaved = unsavedOf(replica)
      if (unsaved.get()) latest.current.toast({ text: latest.current.t('version.waiting') })
      void watch.takeUp(unsaved)
    }
    const announce = (): void => {
      const { t: text, toast } = latest.current
      if (!watch.isReady.get()) return
      toast({
        text: text('version.ready'),
        action: { label: text('version.reload'), run: takeUp },
        stays: true,
      })
    }
    // Pages that stay open look for a newer version whenever somebody comes back to them.
    const look = (): void => {
      if (document.visibilityState === 'visible') watch.look().catch(() => undefined)
    }
    announce()
    document.addEventListener('visibilitychange', look)
    const stop = watch.isReady.subscribe(announce)
    return () => {
      document.removeEventListener('visibilitychange', look)
      stop()
    }
  }, [replica, watch, latest])
}

function unsavedOf({ saveState }: RelationshipReplica): Watchable<boolean> {
  const unsaved = new Value(isWorkUnsaved(saveState.get()))
  saveState.subscribe(() => unsaved.set(isWorkUnsaved(saveState.get())))
  return unsaved
}
