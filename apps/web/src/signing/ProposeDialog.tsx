import {
  type ContentHashes,
  changedParts,
  contentHashes,
  type SignedContent,
  type SignedPart,
} from '@sweetspot/domain'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { ErrorSentence } from '../design/ErrorSentence.tsx'
import { Modal } from '../design/Modal.tsx'
import { useSentences } from '../i18n/use-sentences.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames } from '../relationship/use-objectives.ts'
import { useWatchable } from '../relationship/use-watchable.ts'
import { ContentReview } from './ContentReview.tsx'
import { changedPartsOf } from './changed-parts-of.ts'
import { ReadAgain } from './ReadAgain.tsx'
import type { SigningSubject } from './signing-subject.ts'
import { useHindrance } from './use-hindrance.ts'
import { usePartNames } from './use-part-names.ts'
import { useSigning } from './use-signing.ts'

/** Shows exactly what will be signed, and proposes that and nothing else. */
export function ProposeDialog({ subject, onClose }: { subject: SigningSubject; onClose: () => void }) {
  return subject.content === null ? null : (
    <Proposal target={subject.target} content={subject.content} onClose={onClose} />
  )
}

interface ProposalProps {
  readonly target: SigningSubject['target']
  readonly content: SignedContent
  readonly onClose: () => void
}

function Proposal({ target, content, onClose }: ProposalProps) {
  const { t } = useTranslation(['signing', 'app'])
  const relationship = useRelationship()
  const { own, otherShort } = companyNames(relationship)
  const now = useMemo(() => contentHashes(content), [content])
  const [reviewed, setReviewed] = useState<ContentHashes>(now)
  const sentences = useSentences()
  const signal = useAbortOnClose()
  const proposing = useSigning({
    send: () => relationship.replica.propose(target, { reviewed, signal: signal() }),
    done: t('proposeDialog.done', { other: otherShort }),
    onClose,
  })
  const refused = changedPartsOf(proposing.error)
  const changed = refused ?? changedParts(target.kind, reviewed.partHashes, now.partHashes)
  const mustReadAgain = refused !== null || changed.length > 0
  const isSaved = useWatchable(relationship.replica.saveState).kind === 'saved'
  const hindrance = useHindrance() ?? (isSaved ? null : t('proposeDialog.waiting'))
  const readAgain = (): void => {
    setReviewed(now)
    proposing.reset()
  }
  return (
    <Modal
      open
      onClose={onClose}
      title={t(`proposeDialog.title.${target.kind}`)}
      description={t('proposeDialog.body', { company: own, other: otherShort })}
      footer={
        <>
          {hindrance !== null && <p className="mr-auto self-center text-ink-soft">{hindrance}</p>}
          <Button onClick={onClose}>{t('app:cancel')}</Button>
          <Button
            look="primary"
            disabled={mustReadAgain || proposing.isPending || hindrance !== null}
            onClick={() => proposing.mutate()}
          >
            {proposing.isPending ? t('proposeDialog.working') : t('proposeDialog.confirm', { company: own })}
          </Button>
        </>
      }
    >
      {mustReadAgain ? (
        <ChangedNotice parts={changed} onRead={readAgain} />
      ) : (
        <ErrorSentence message={proposing.error && sentences.ofError(proposing.error)} />
      )}
      <ContentReview content={content} />
    </Modal>
  )
}

function ChangedNotice({ parts, onRead }: { parts: readonly SignedPart[]; onRead: () => void }) {
  const { t } = useTranslation('signing')
  const { list } = usePartNames()
  return <ReadAgain sentence={t('proposeDialog.changed', { parts: list(parts) })} onRead={onRead} />
}

/** A signal that ends what is still waited for when the dialog closes. */
function useAbortOnClose(): () => AbortSignal {
  const controller = useRef<AbortController | null>(null)
  useEffect(() => () => controller.current?.abort(), [])
  return () => {
    controller.current = new AbortController()
    return controller.current.signal
  }
}
