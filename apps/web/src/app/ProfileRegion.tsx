import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { profileQuery } from '../account/account-api.ts'
import { useRegionControl } from '../i18n/region-context.ts'
import { personQuery } from '../people/session.ts'

/** Speaks to whoever is signed in as their profile says; shows nothing itself. */
export function ProfileRegion() {
  const { choose } = useRegionControl()
  // Only watched: the pages ask who is here.
  const { data: person } = useQuery({ ...personQuery, enabled: false })
  const { data: profile } = useQuery({ ...profileQuery, enabled: person !== undefined && person !== null })
  const { language, timeZone } = profile ?? {}
  useEffect(() => {
    if (language !== undefined && timeZone !== undefined) void choose({ language, timeZone })
  }, [language, timeZone, choose])
  return null
}
