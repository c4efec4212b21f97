import { partsOfKind, type SignedPart } from '@sweetspot/domain'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../i18n/use-formats.ts'
import { useRelationship } from '../relationship/relationship-context.ts'

/** Names of the parts of what is signed, the wins by their companies; and several of them as a list. */
export function usePartNames(): {
  name: (part: SignedPart) => string
  /** A part by a name that was recorded; a name that no part has is shown as it is. */
  nameOf: (part: string) => string
  list: (parts: readonly SignedPart[]) => string
} {
  const { t } = useTranslation('signing')
  const { short } = useRelationship()
  const { and } = useFormats()
  const { client, vendor } = short
  const name = useCallback((part: SignedPart) => t(`part.${part}`, { client, vendor }), [t, client, vendor])
  const list = useCallback((parts: readonly SignedPart[]) => and(parts.map(name)), [name, and])
  const nameOf = useCallback(
    (part: string) => {
      const known = [...partsOfKind('objective'), ...partsOfKind('page')].find((each) => each === part)
      return known === undefined ? part : name(known)
    },
    [name],
  )
  return { name, nameOf, list }
}
