import { type SweetSpot, sweetSpot } from '@sweetspot/domain'
import { useMemo } from 'react'
import { useRegister } from '../relationship/use-objectives.ts'
import type { SoughtView } from './sought-view.ts'
import { useServes } from './use-serves.ts'

/** Both lists laid over each other; null before they were opened. */
export function useSweetSpot({ revealed }: SoughtView): SweetSpot | null {
  const { active } = useRegister()
  const client = useServes('client')
  const vendor = useServes('vendor')
  return useMemo(() => {
    if (revealed === null) return null
    const objectives = active
      .filter(({ row }) => row.title.trim() !== '')
      .map(({ id, row }) => ({
        id,
        title: row.title,
        serves: { client: client.get(id) ?? [], vendor: vendor.get(id) ?? [] },
      }))
    return sweetSpot(revealed, objectives)
  }, [revealed, active, client, vendor])
}
