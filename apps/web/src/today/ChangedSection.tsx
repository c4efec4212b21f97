import { otherParty } from '@sweetspot/domain'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Button } from '../design/Button.tsx'
import { useToast } from '../design/use-toast.ts'
import { useFormats } from '../i18n/use-formats.ts'
import { EntrySentence, ObjectiveLink } from '../record/EntrySentence.tsx'
import { useRelationship } from '../relationship/relationship-context.ts'
import type { EventGroup } from './event-groups.ts'
import type { TextChange } from './last-seen.ts'
import { Section } from './Section.tsx'
import type { News } from './use-news.ts'
import { useWhen } from './use-when.ts'

/** So many lines are read at a glance; the rest is where it happened. */
const mostLines = 6

/** What others did since this person was here: what they recorded, and what they wrote. */
export function ChangedSection({ news: { since, events, texts } }: { news: News }) {
  const { t } = useTranslation('today')
  const { seen } = useRelationship()
  const toast = useToast()
  const when = useWhen()
  const mark = (): void => {
    const undo = seen.markSeen()
    toast({ text: t('changed.marked'), action: { label: t('changed.undo'), run: undo } })
  }
  const isEmpty = events.length === 0 && texts.length === 0
  return (
    <Section
      id="today-changed"
      title={t('changed.title')}
      action={!isEmpty && <Button onClick={mark}>{t('changed.mark')}</Button>}
    >
      {isEmpty ? (
        <p className="text-ink-soft">
          {isRecent(since) ? t('changed.upToDate') : t('changed.nothing', { when: when(since) })}
        </p>
      ) : (
        <ul className="divide-y divide-line rounded-card border border-line bg-surface">
          {events.slice(0, mostLines).map((group) => (
            <EventLine key={group.newest.event.header.seq} group={group} />
          ))}
          {texts.slice(0, mostLines).map((change) => (
            <TextLine key={change.id} change={change} />
          ))}
          <Rest events={events.length - mostLines} texts={texts.length - mostLines} />
        </ul>
      )}
    </Section>
  )
}

/** Whoever was here this recently does not think of it as another visit. */
const recentMs = 10 * 60_000

function isRecent(since: string): boolean {
  return Date.now() - Date.parse(since) < recentMs
}

const line = 'flex flex-wrap items-baseline gap-x-2 px-4 py-3'

function EventLine({ group: { newest, more } }: { group: EventGroup }) {
  const { t } = useTranslation('today')
  const when = useWhen()
  return (
    <li className={line}>
      <span>
        <EntrySentence sentence={newest.sentence} />
        {more > 0 && <span className="text-ink-soft"> {t('changed.more', { count: more })}</span>}
      </span>
      <time dateTime={newest.event.header.at} className="text-ink-quiet">
        {when(newest.event.header.at)}
      </time>
    </li>
  )
}

function TextLine({ change: { id, title, kind, parts } }: { change: TextChange }) {
  const { t } = useTranslation('today')
  const { me, short } = useRelationship()
  const { and } = useFormats()
  const company = short[otherParty(me.party)]
  const names = parts.map((part) =>
    part === 'client' || part === 'vendor'
      ? t(part === me.party ? 'changed.part.own' : 'changed.part.other', { company })
      : t(`changed.part.${part}`),
  )
  return (
    <li className={line}>
      <ObjectiveLink id={id} title={title} />
      <span className="text-ink-soft">
        {kind === 'new' ? t('changed.new') : t('changed.parts', { parts: and(names) })}
      </span>
    </li>
  )
}

/** What is not listed here stands on the pages where it happened. */
function Rest({ events, texts }: { events: number; texts: number }) {
  const { t } = useTranslation('today')
  const { id } = useRelationship()
  const look = 'underline underline-offset-2'
  return (
    <>
      {events > 0 && (
        <li className={line}>
          <Link to="/r/$relationshipId/record" params={{ relationshipId: id }} className={look}>
            {t('changed.moreEvents', { count: events })}
          </Link>
        </li>
      )}
      {texts > 0 && (
        <li className={line}>
          <Link to="/r/$relationshipId/objectives" params={{ relationshipId: id }} className={look}>
            {t('changed.moreTexts', { count: texts })}
          </Link>
        </li>
      )}
    </>
  )
}
