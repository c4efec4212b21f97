import type { ObjectivePart } from '@sweetspot/domain'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useRelationship } from '../relationship/relationship-context.ts'

/** Names of an objective's parts, the wins by their companies; and several of them as a list. */
export function usePartNames(): {
  name: (part: ObjectivePart) => string
  list: (parts: readonly ObjectivePart[]) => string
} {
  const { t } = useTranslation('signing')
  const { short } = useRelationship()
  const { client, vendor } = short
  const name = useCallback(
    (part: ObjectivePart) => t(`part.${part}`, { client, vendor }),
    [t, client, vendor],
  )
  const list = useCallback(
    (parts: readonly ObjectivePart[]) => new Intl.ListFormat('en').format(parts.map(name)),
    [name],
  )
  return { name, list }
}
