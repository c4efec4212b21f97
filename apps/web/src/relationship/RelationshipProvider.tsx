import { type ReactNode, useEffect, useState } from 'react'
import { SideContext } from '../design/side-context.ts'
import { createFormats } from '../i18n/formats.ts'
import { useRegionControl } from '../i18n/region-context.ts'
import type { Membership, Person } from '../people/membership.ts'
import { closeRelationship, openRelationship } from './open-relationship.ts'
import { type OpenRelationship, RelationshipContext } from './relationship-context.ts'

interface RelationshipProviderProps {
  readonly membership: Membership
  readonly person: Person
  /** Shown until the relationship is open. */
  readonly opening: ReactNode
  readonly children: ReactNode
}

/** Keeps a relationship open as long as its pages are shown. */
export function RelationshipProvider({ membership, person, opening, children }: RelationshipProviderProps) {
  const [relationship, setRelationship] = useState<OpenRelationship | null>(null)
  const { current: region } = useRegionControl()
  useEffect(() => {
    const today = (): string => createFormats(region.get()).isoDay(new Date())
    const opened = openRelationship(membership, person, today)
    const tellOnline = (): void => opened.replica.setOnline(navigator.onLine)
    tellOnline()
    addEventListener('online', tellOnline)
    addEventListener('offline', tellOnline)
    const keepSeen = (): void => opened.seen.keep()
    addEventListener('pagehide', keepSeen)
    setRelationship(opened)
    return () => {
      removeEventListener('online', tellOnline)
      removeEventListener('offline', tellOnline)
      removeEventListener('pagehide', keepSeen)
      closeRelationship(opened)
    }
  }, [membership, person, region])
  if (relationship === null) return opening
  return (
    <SideContext value={membership.party}>
      <RelationshipContext value={relationship}>{children}</RelationshipContext>
    </SideContext>
  )
}
