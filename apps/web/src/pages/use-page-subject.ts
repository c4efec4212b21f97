import { signedPageContent } from '@sweetspot/documents'
import { asPageId, contentHashes, plainText } from '@sweetspot/domain'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useWatchable } from '../relationship/use-watchable.ts'
import type { SigningSubject } from '../signing/signing-subject.ts'
import type { OpenPage } from './use-page.ts'

/** A page that both sides share as something to sign. */
export function usePageSubject({ name, document, page }: OpenPage): SigningSubject {
  const { t } = useTranslation('signing')
  const { state } = useWatchable(useRelationship().replica.ledger.view)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view changes whenever the document does
  const content = useMemo(() => signedPageContent(document.doc, name), [document, name, page])
  const record = state.pages.get(asPageId(name))
  const isRecorded = record !== undefined
  const hashes = useMemo(
    () => (isRecorded && content !== null ? contentHashes(content) : null),
    [isRecorded, content],
  )
  const isEmpty = plainText(page.content) === ''
  const missing = page.title.trim() === '' ? t('missingTitle.page') : isEmpty ? t('missingText') : null
  return { target: { kind: 'page', id: name }, content, hashes, record, missing }
}
