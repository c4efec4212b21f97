import type { SigningLimit } from '@sweetspot/domain'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../i18n/use-formats.ts'

/** Tells in words what a signer may bind their side to. */
export function useLimitWords(): (limit: SigningLimit) => string {
  const { t } = useTranslation('signing')
  const { money } = useFormats()
  return useCallback(
    ({ scope, reference, amount }) =>
      t(`limit.${scope}`, { reference, amount: money(amount.minorUnits, amount.currency) }),
    [t, money],
  )
}
