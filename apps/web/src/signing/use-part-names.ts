import type { SignedPart } from '@sweetspot/domain'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../i18n/use-formats.ts'
import { useRelationship } from '../relationship/relationship-context.ts'

/** Names of the parts of what is signed, the wins by their companies; and several of them as a list. */
export function usePartNames(): {
  name: (part: SignedPart) => string
  list: (parts: readonly SignedPart[]) => string
} {
  const { t } = useTranslation('signing')
  const { short } = useRelationship()
  const { and } = useFormats()
  const { client, vendor } = short
  const name = useCallback((part: SignedPart) => t(`part.${part}`, { client, vendor }), [t, client, vendor])
  const list = useCallback((parts: readonly SignedPart[]) => and(parts.map(name)), [name, and])
  return { name, list }
}
