import { Link } from '@tanstack/react-router'
import {
  Archive,
  BadgeCheck,
  FilePen,
  Hand,
  Handshake,
  HeartHandshake,
  type LucideIcon,
  MailOpen,
  MessageSquareQuote,
  PenLine,
  RefreshCw,
  Scale,
  Send,
  Signature,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlaceAddress } from '../app/places.ts'
import { useDates } from '../i18n/use-dates.ts'
import { useFormats } from '../i18n/use-formats.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { companyNames } from '../relationship/use-objectives.ts'
import type { ItemKind, TodayItem } from './today-item.ts'
import { useWhen } from './use-when.ts'

const pictures: Readonly<Record<ItemKind, LucideIcon>> = {
  sign: Signature,
  answerClaim: BadgeCheck,
  answerRetirement: Archive,
  answerSuggestion: MessageSquareQuote,
  answerHold: Hand,
  answerPromise: Handshake,
  keepPromise: Handshake,
  confirmPromise: Handshake,
  takeOverPromise: Handshake,
  writeWin: PenLine,
  signAgain: RefreshCw,
  propose: Send,
  sideSigns: Signature,
  sideAnswersClaim: BadgeCheck,
  sideAnswersRetirement: Archive,
  sideAnswersWords: MessageSquareQuote,
  otherSigns: Signature,
  otherAnswersClaim: BadgeCheck,
  otherAnswersRetirement: Archive,
  otherAnswersSuggestion: MessageSquareQuote,
  otherAnswersHold: Hand,
  otherAnswersPromise: Handshake,
  otherKeepsPromise: Handshake,
  otherConfirmsPromise: Handshake,
  otherWritesWin: FilePen,
  seek: HeartHandshake,
  weigh: Scale,
  otherSeeks: HeartHandshake,
  otherWeighs: Scale,
  firstInvited: MailOpen,
  colleagueInvited: MailOpen,
}

/** One thing that waits, and the way to it. */
export function MoveRow({ item }: { item: TodayItem }) {
  const { t } = useTranslation(['today', 'objectives'])
  const { otherShort: company } = companyNames(useRelationship())
  const { or } = useFormats()
  const when = useWhen()
  const dates = useDates()
  const { kind, objective, at, names } = item
  const Picture = pictures[kind]
  const title = objective === null ? (item.title ?? '') : objective.title || t('objectives:untitled')
  const meta = t(`item.${kind}.meta`, {
    company,
    names: or(names),
    when: at === null ? '' : isDay(at) ? dates.day(at) : when(at),
  })
  return (
    <ItemLink item={item}>
      <Picture size={16} aria-hidden="true" className="mt-0.5 shrink-0 text-ink-quiet" />
      <span className="min-w-0 flex-1">
        <span className="block font-medium">{t(`item.${kind}.title`, { title, company })}</span>
        <span className="block text-ink-quiet">{meta}</span>
      </span>
    </ItemLink>
  )
}

/** A whole day has no distance in hours: it begins and ends where the reader is. */
function isDay(at: string): boolean {
  return at.length === 'YYYY-MM-DD'.length
}

const look = 'flex gap-3 px-4 py-3 hover:bg-hover focus-visible:-outline-offset-2'

/** Pages on which something is done that is about no single objective; the rest is about people. */
const pages: Readonly<Partial<Record<ItemKind, PlaceAddress>>> = {
  seek: '/r/$relationshipId/seek',
  otherSeeks: '/r/$relationshipId/relationship',
  answerPromise: '/r/$relationshipId/relationship',
  keepPromise: '/r/$relationshipId/relationship',
  confirmPromise: '/r/$relationshipId/relationship',
  takeOverPromise: '/r/$relationshipId/relationship',
  otherAnswersPromise: '/r/$relationshipId/relationship',
  otherKeepsPromise: '/r/$relationshipId/relationship',
  otherConfirmsPromise: '/r/$relationshipId/relationship',
  weigh: '/r/$relationshipId/priorities',
  otherWeighs: '/r/$relationshipId/priorities',
}

/** Leads to where the thing is done. */
function ItemLink({ item: { objective, kind }, children }: { item: TodayItem; children: ReactNode }) {
  const { id: relationshipId } = useRelationship()
  if (objective === null) {
    return (
      <Link to={pages[kind] ?? '/r/$relationshipId/people'} params={{ relationshipId }} className={look}>
        {children}
      </Link>
    )
  }
  return (
    <Link
      to="/r/$relationshipId/objectives/$objectiveId"
      params={{ relationshipId, objectiveId: objective.id }}
      search={kind === 'writeWin' ? { focus: 'ownWin' } : {}}
      className={look}
    >
      {children}
    </Link>
  )
}
