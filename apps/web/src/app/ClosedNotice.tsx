import type { CloseReason } from '@sweetspot/protocol'
import { useTranslation } from 'react-i18next'
import { Button, buttonClass } from '../design/Button.tsx'
import { useSentences } from '../i18n/use-sentences.ts'
import { type OpenRelationship, useRelationship } from '../relationship/relationship-context.ts'
import { useWatchable } from '../relationship/use-watchable.ts'
import { closedWay } from './closed-way.ts'
import { UnsentCopy } from './UnsentCopy.tsx'
import { unsentText } from './unsent-text.ts'

/** What the server closed for good: why, what to do, and the person's own unsent words to take along. */
export function ClosedNotice() {
  const { t } = useTranslation('app')
  const sentences = useSentences()
  const relationship = useRelationship()
  const [objectives, clientWins, vendorWins] = relationship.replica.objectiveDocuments()
  const states = [
    useWatchable(objectives.state),
    useWatchable(clientWins.state),
    useWatchable(vendorWins.state),
  ]
  const ledger = useWatchable(relationship.replica.ledger.view)
  const closed = states.find((state) => state.phase === 'closed')
  const reason = closed?.reason ?? (ledger.phase === 'closed' ? ledger.reason : null)
  if (reason === null && ledger.phase !== 'broken') return null
  const text = closed === undefined ? '' : textOf(relationship)
  return (
    <section role="alert" className="border-b border-line-strong bg-sunken px-4 py-3">
      <h2 className="font-semibold">{t('closed.title')}</h2>
      <p className="mt-1">
        {reason === null ? t('closed.broken') : sentences.ofClosing(reason)}{' '}
        {closed === undefined && reason !== null && t('closed.record')}
      </p>
      {text !== '' && <UnsentCopy text={text} />}
      <div className="mt-3">
        <WayOn reason={reason} />
      </div>
    </section>
  )
}

function textOf({ replica }: OpenRelationship): string {
  const parts = replica.objectiveDocuments().map(({ doc, unsentPlaces }) => unsentText(doc, unsentPlaces))
  return parts.filter((part) => part !== '').join('\n\n')
}

function WayOn({ reason }: { reason: CloseReason | null }) {
  const { t } = useTranslation('app')
  switch (closedWay(reason)) {
    case 'signIn':
      return (
        <a href="/" className={buttonClass('primary')}>
          {t('closed.signIn')}
        </a>
      )
    case 'leave':
      return (
        <a href="/?choose=true" className={buttonClass('primary')}>
          {t('error.home')}
        </a>
      )
    case 'reload':
      return (
        <Button look="primary" onClick={() => location.reload()}>
          {t('closed.reload')}
        </Button>
      )
  }
}
