import { may, type SignedContent } from '@sweetspot/domain'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Seal } from '../design/Seal.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames, useMe } from '../relationship/use-objectives.ts'
import { AgreementActions, type SigningDialog } from './AgreementActions.tsx'
import { type AgreementView, agreementView } from './agreement-view.ts'
import { PartDifferences } from './PartDifferences.tsx'
import { ProposeDialog } from './ProposeDialog.tsx'
import { SignatureLines } from './SignatureLines.tsx'
import { SignDialog } from './SignDialog.tsx'
import { SignedDialog } from './SignedDialog.tsx'
import { type SigningSubject, subjectStanding } from './signing-subject.ts'
import { usePartNames } from './use-part-names.ts'
import { WhoSigns } from './WhoSigns.tsx'

/** How something to sign stands between the two sides: who signed what, what changed since, and what to do next. */
export function AgreementPanel({ subject, children }: { subject: SigningSubject; children?: ReactNode }) {
  const { t } = useTranslation('signing')
  const me = useMe()
  const [dialog, setDialog] = useState<SigningDialog | null>(null)
  const view = agreementView(subject.record, subject.hashes, me.party)
  const maySign = may(me, `${subject.target.kind}.propose`, 'table') && subject.content !== null
  const close = (): void => setDialog(null)
  return (
    <section aria-labelledby="agreement" className="rounded-card border border-line bg-sunken/60 p-4">
      <div className="flex flex-wrap items-start gap-x-4 gap-y-3">
        <AgreementSeal subject={subject} />
        <div className="min-w-0 flex-1 basis-64">
          <h3 id="agreement" className="text-sm font-semibold">
            {t('title')}
          </h3>
          <AgreementWords view={view} kind={subject.target.kind} />
          <SignatureLines view={view} />
        </div>
      </div>
      <Drift view={view} draft={subject.content} />
      {maySign ? (
        <AgreementActions view={view} subject={subject} onOpen={setDialog} />
      ) : (
        <WhoSigns view={view} onOpen={setDialog} />
      )}
      {children !== undefined && <div className="mt-3">{children}</div>}
      {dialog === 'propose' && <ProposeDialog subject={subject} onClose={close} />}
      {dialog === 'sign' && view.phase === 'to_sign' && (
        <SignDialog subject={subject} view={view} onClose={close} />
      )}
      {dialog === 'read' && (view.phase === 'agreed' || view.phase === 'changed') && (
        <SignedDialog view={view} onClose={close} />
      )}
    </section>
  )
}

function AgreementSeal({ subject }: { subject: SigningSubject }) {
  const { t } = useTranslation('objectives')
  const { short } = useRelationship()
  const { signedBy, drift } = subjectStanding(subject)
  const company = signedBy.client ? short.client : short.vendor
  const both = signedBy.client && signedBy.vendor
  const key =
    drift.length > 0 ? 'drifted' : both ? 'both' : signedBy.client || signedBy.vendor ? 'one' : 'none'
  return (
    <Seal signedBy={signedBy} drifted={drift.length > 0} size={40} label={t(`seal.${key}`, { company })} />
  )
}

function AgreementWords({ view, kind }: { view: AgreementView; kind: SigningSubject['target']['kind'] }) {
  const { t } = useTranslation('signing')
  const { list } = usePartNames()
  const { otherShort: company } = companyNames(useRelationship())
  const sentence =
    view.phase === 'draft'
      ? t(`phase.draft.${kind}`)
      : t(`phase.${view.phase === 'to_sign' ? 'toSign' : view.phase}`, { company })
  return (
    <>
      <p className="text-ink-soft">{sentence}</p>
      {'movedOn' in view && view.movedOn.length > 0 && (
        <p className="mt-1 font-medium">{t('movedOn', { parts: list(view.movedOn) })}</p>
      )}
    </>
  )
}

function Drift({ view, draft }: { view: AgreementView; draft: SignedContent | null }) {
  const { t } = useTranslation('signing')
  if (view.phase !== 'changed' || draft === null) return null
  return (
    <div className="mt-4 border-t border-line pt-3">
      <h4 className="mb-2 text-sm font-semibold">{t('drift')}</h4>
      <PartDifferences before={view.agreement.capture.content} after={draft} parts={view.drift} />
    </div>
  )
}
