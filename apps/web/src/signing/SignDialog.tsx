import { changedParts, otherParty } from '@sweetspot/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { ErrorSentence } from '../design/ErrorSentence.tsx'
import { Modal } from '../design/Modal.tsx'
import { useDates } from '../i18n/use-dates.ts'
import { useSentences } from '../i18n/use-sentences.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import type { AgreementView } from './agreement-view.ts'
import { ContentReview } from './ContentReview.tsx'
import { PartDifferences } from './PartDifferences.tsx'
import { ReadAgain } from './ReadAgain.tsx'
import type { SigningSubject } from './signing-subject.ts'
import { useHindrance } from './use-hindrance.ts'
import { useSigning } from './use-signing.ts'

type ToSign = Extract<AgreementView, { phase: 'to_sign' }>

interface SignDialogProps {
  readonly subject: SigningSubject
  readonly view: ToSign
  readonly onClose: () => void
}

/** Shows the recorded copy that the other side signed, and signs exactly that. */
export function SignDialog({ subject, view, onClose }: SignDialogProps) {
  const { t } = useTranslation(['signing', 'app'])
  const sentences = useSentences()
  const dates = useDates()
  const { replica, names, me } = useRelationship()
  const { proposal } = view
  const [readSeq, setReadSeq] = useState(proposal.seq)
  const hindrance = useHindrance()
  const isSuperseded = readSeq !== proposal.seq
  const signing = useSigning({
    send: () => replica.sign(subject.target, { seq: proposal.seq, root: proposal.capture.root }),
    done: t('signDialog.done'),
    onClose,
  })
  const company = names[otherParty(me.party)]
  const name = proposal.signatures[proposal.party]?.name ?? company
  return (
    <Modal
      open
      onClose={onClose}
      title={t(`signDialog.title.${subject.target.kind}`)}
      description={t('signDialog.body', { name, company, date: dates.moment(proposal.at) })}
      footer={
        <>
          {hindrance !== null && <p className="mr-auto self-center text-ink-soft">{hindrance}</p>}
          <Button onClick={onClose}>{t('app:cancel')}</Button>
          <Button
            look="primary"
            disabled={isSuperseded || signing.isPending || hindrance !== null}
            onClick={() => signing.mutate()}
          >
            {signing.isPending
              ? t('signDialog.working')
              : t('signDialog.confirm', { company: names[me.party] })}
          </Button>
        </>
      }
    >
      {isSuperseded && (
        <ReadAgain sentence={t('signDialog.superseded')} onRead={() => setReadSeq(proposal.seq)} />
      )}
      <ErrorSentence message={signing.error && sentences.ofError(signing.error)} />
      <ProposedText subject={subject} view={view} />
      <DraftMovedOn subject={subject} view={view} />
    </Modal>
  )
}

/** The whole text the first time; later only what changed since both sides last signed, the rest folded away. */
function ProposedText({ subject, view }: Pick<SignDialogProps, 'subject' | 'view'>) {
  const { t } = useTranslation('signing')
  const { content, partHashes } = view.proposal.capture
  const earlier = subject.record?.agreement?.capture
  if (earlier === undefined) return <ContentReview content={content} />
  const changed = changedParts(content.kind, earlier.partHashes, partHashes)
  return (
    <>
      <h3 className="mb-2 text-sm font-semibold">{t('signDialog.since')}</h3>
      {changed.length === 0 ? (
        <p className="text-ink-soft">{t('signDialog.sinceNothing')}</p>
      ) : (
        <PartDifferences before={earlier.content} after={content} parts={changed} />
      )}
      <details className="mt-4 border-t border-line pt-2">
        <summary className="flex min-h-9 items-center text-ink-soft pointer-coarse:min-h-11">
          {t('signDialog.whole')}
        </summary>
        <div className="pt-2">
          <ContentReview content={content} />
        </div>
      </details>
    </>
  )
}

function DraftMovedOn({ subject, view }: Pick<SignDialogProps, 'subject' | 'view'>) {
  const { t } = useTranslation('signing')
  if (view.movedOn.length === 0 || subject.content === null) return null
  return (
    <section className="mt-6 rounded-control border border-line bg-sunken p-4">
      <h3 className="text-sm font-semibold">{t('signDialog.driftTitle')}</h3>
      <p className="mb-3 text-ink-soft">{t('signDialog.driftBody')}</p>
      <PartDifferences before={view.proposal.capture.content} after={subject.content} parts={view.movedOn} />
    </section>
  )
}
