import { isEditable } from '@sweetspot/client'
import { archivePage, charterName, pageContent } from '@sweetspot/documents'
import { asPageId, may, type Scope } from '@sweetspot/domain'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { Notice } from '../design/Notice.tsx'
import { RichTextView } from '../editor/RichTextView.tsx'
import { SharedText } from '../editor/SharedText.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames, useMe } from '../relationship/use-objectives.ts'
import { useWatchable } from '../relationship/use-watchable.ts'
import { subjectStanding } from '../signing/signing-subject.ts'
import { placeOf } from './audience.ts'
import { PageAgreement } from './PageAgreement.tsx'
import { PageHeader } from './PageHeader.tsx'
import { PrintedHead } from './PrintedHead.tsx'
import { useAudience } from './use-audience.ts'
import { type OpenPage, usePage } from './use-page.ts'
import { usePageSubject } from './use-page-subject.ts'

/** A page as a sheet: its title, who reads it, and its text. */
export function PageSheet({ scope, name }: { scope: Scope; name: string }) {
  const { t } = useTranslation('pages')
  const { me, replica } = useRelationship()
  const open = usePage(scope, name)
  const mayWrite = may(useMe(), 'document.write', scope)
  const ledger = useWatchable(replica.ledger.view)
  const place = placeOf(me.party, scope)
  const { state, page, document } = open
  if (place === null) return null
  if (state.phase === 'opening') {
    return <p className="p-8 text-ink-quiet">{t(state.missing ? 'page.notOnDevice' : 'page.opening')}</p>
  }
  const isArchived = page.archivedAt !== null
  // What was put to the other side, and the charter, are read as what was agreed first.
  const isAgreementFirst = name === charterName || ledger.state.pages.has(asPageId(name))
  return (
    <article
      aria-labelledby="page-title"
      className="page-sheet mx-auto flex max-w-3xl flex-col gap-4 px-4 pb-24 pt-3 sm:px-6"
    >
      <PageHeader open={open} place={place} mayEdit={mayWrite && isEditable(state) && !isArchived} />
      {isArchived && (
        <Notice
          action={
            mayWrite && isEditable(state) ? (
              <Button onClick={() => archivePage(document.doc, null)}>{t('page.restore')}</Button>
            ) : null
          }
        >
          {t('page.archivedNote')}
        </Notice>
      )}
      <PrivateNote open={open} />
      {isAgreementFirst && <PageAgreement open={open} />}
      <PageBody open={open} mayEdit={mayWrite && isEditable(state) && !isArchived} />
      {!isAgreementFirst && <PageAgreement open={open} />}
      {scope === 'table' && <PrintedHead />}
    </article>
  )
}

/** Before the first private words: who runs the machine that they are on. */
function PrivateNote({ open: { scope, page } }: { open: OpenPage }) {
  const { me } = useRelationship()
  const { host } = useAudience()
  if (placeOf(me.party, scope) !== 'own_caucus' || page.content.length > 0) return null
  return <Notice>{host()}</Notice>
}

function PageBody({ open, mayEdit }: { open: OpenPage; mayEdit: boolean }) {
  const { document, page, scope } = open
  const { t } = useTranslation('pages')
  const relationship = useRelationship()
  const { own } = companyNames(relationship)
  const isAgreed = useIsAgreed(open)
  if (mayEdit) {
    return (
      <div className={`relative rounded-card border border-line bg-surface ${isAgreed ? 'agreed-text' : ''}`}>
        <SharedText
          document={document}
          fragment={pageContent(document.doc)}
          content={page.content}
          label={t('page.body')}
          placeholder={t('page.placeholder')}
          frame="page"
        />
      </div>
    )
  }
  const isOurs = placeOf(relationship.me.party, scope) !== 'other_voice'
  return (
    <>
      {isOurs && page.archivedAt === null && <Notice>{t('page.readOnly', { company: own })}</Notice>}
      {page.content.length === 0 ? (
        <p className="text-ink-quiet">{t('page.empty')}</p>
      ) : (
        <RichTextView
          content={page.content}
          headingBase={2}
          className={`page-text ${isAgreed ? 'agreed-text' : ''}`}
        />
      )}
    </>
  )
}

/** Whether both sides signed exactly what stands here now. */
function useIsAgreed(open: OpenPage): boolean {
  const { signedBy, drift } = subjectStanding(usePageSubject(open))
  return signedBy.client && signedBy.vendor && drift.length === 0
}
