import { eventHash } from '@sweetspot/domain'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Formats } from '../i18n/formats.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useWatchable } from '../relationship/use-watchable.ts'
import { ContentReview } from '../signing/ContentReview.tsx'
import { ObjectiveLink } from './EntrySentence.tsx'
import { Fingerprint } from './Fingerprint.tsx'
import { PassageList } from './PassageList.tsx'
import type { EntryDetail, RecordEntry } from './record-entries.ts'

/** Everything that was recorded with an event, and how to recognise it elsewhere. */
export function EntryDetails({ entry, dates }: { entry: RecordEntry; dates: Formats }) {
  const { t } = useTranslation('record')
  const { names, replica } = useRelationship()
  const { members } = useWatchable(replica.ledger.view).state
  const { header } = entry.event
  const { detail } = entry
  const name = members.get(header.actor)?.name ?? t('somebody')
  return (
    <div className="flex flex-col gap-4 pb-2">
      <Recorded detail={detail} />
      <dl className="grid gap-x-4 gap-y-2 text-xs sm:grid-cols-[12rem_minmax(0,1fr)]">
        <Fact name={t('detail.event')}>{header.seq}</Fact>
        <Fact name={t('detail.recorded')}>{dates.exact(header.at)}</Fact>
        <Fact name={t('detail.by')}>{t('detail.byFor', { name, company: names[header.party] })}</Fact>
        <Fact name={t('detail.fingerprint')}>
          <Fingerprint value={eventHash(header)} name={t('detail.fingerprint')} />
        </Fact>
        {detail.kind === 'signed_text' && (
          <Fact name={t('detail.textFingerprint')}>
            <Fingerprint value={detail.root} name={t('detail.textFingerprint')} />
          </Fact>
        )}
        {detail.kind === 'import' && (
          <Fact name={t('detail.fileFingerprint')}>
            <Fingerprint value={detail.fileHash} name={t('detail.fileFingerprint')} />
          </Fact>
        )}
      </dl>
    </div>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="contents">
      <dt className="text-ink-quiet max-sm:-mb-2">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  )
}

function Recorded({ detail }: { detail: EntryDetail }) {
  const { t } = useTranslation('record')
  switch (detail.kind) {
    case 'plain':
      return null
    case 'signed_text':
      return (
        <div className="rounded-control border border-line bg-paper px-4 py-3">
          <h3 className="mb-3 font-semibold">{t('detail.signedText')}</h3>
          <ContentReview content={detail.content} />
        </div>
      )
    case 'said':
      return <PassageList passages={detail.passages} />
    case 'import':
      return (
        <div>
          <h3 className="mb-1 font-semibold">{t('detail.importedRows')}</h3>
          <ul className="flex flex-col gap-1">
            {detail.objectives.map(({ id, row, title }) => (
              <li key={id}>
                <ObjectiveLink id={id} title={title} />{' '}
                <span className="text-ink-quiet">{t('detail.row', { number: row })}</span>
              </li>
            ))}
          </ul>
        </div>
      )
  }
}
