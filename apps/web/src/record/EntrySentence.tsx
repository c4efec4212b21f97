import type { Party } from '@sweetspot/domain'
import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../i18n/use-formats.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { useLimitWords } from '../signing/use-limit-words.ts'
import type { RecordSentence, Slot } from './sentence.ts'
import { splitTemplate } from './split-template.ts'

/** Each place of a sentence stands for itself in its text, and is filled with an element afterwards. */
const places = {
  actor: '{{actor}}',
  company: '{{company}}',
  client: '{{client}}',
  vendor: '{{vendor}}',
  reference: '{{reference}}',
  roles: '{{roles}}',
  file: '{{file}}',
  objective: '{{objective}}',
  page: '{{page}}',
  person: '{{person}}',
  deputy: '{{deputy}}',
  limit: '{{limit}}',
  from: '{{from}}',
  until: '{{until}}',
  round: '{{round}}',
  what: '{{what}}',
  day: '{{day}}',
  reason: '{{reason}}',
} as const

/** An event in words, with its people, companies and objectives in their places. */
export function EntrySentence({ sentence: { key, slots, count } }: { sentence: RecordSentence }) {
  const { t } = useTranslation('record')
  const template = t(`event.${key}`, { count, ...places })
  return splitTemplate(template).map((part, index) => {
    const slot = 'slot' in part ? slots[part.slot] : undefined
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence never change their order
      <Fragment key={index}>{'text' in part ? part.text : slot && <FilledSlot slot={slot} />}</Fragment>
    )
  })
}

const inks: Readonly<Record<Party, string>> = { client: 'text-client', vendor: 'text-vendor' }

function FilledSlot({ slot }: { slot: Slot }) {
  const { t } = useTranslation('record')
  const { names } = useRelationship()
  const limitWords = useLimitWords()
  const { and, day } = useFormats()
  switch (slot.kind) {
    case 'person':
      return <span className="font-medium">{slot.name ?? t('somebody')}</span>
    case 'company':
      return <span className={inks[slot.party]}>{names[slot.party]}</span>
    case 'objective':
      return <ObjectiveLink id={slot.id} title={slot.title} />
    case 'page':
      return <PageLink id={slot.id} title={slot.title} />
    case 'roles':
      return and(slot.roles.map((role) => t(`role.${role}`)))
    case 'limit':
      return limitWords(slot.limit)
    case 'words':
      return slot.text
    case 'day':
      return day(slot.iso)
  }
}

/** A shared page by the title it had then; leads to what it is now. */
function PageLink({ id, title }: { id: string; title: string }) {
  const { t } = useTranslation('record')
  const { id: relationshipId } = useRelationship()
  return (
    <Link
      to="/r/$relationshipId/pages/$scope/$pageId"
      params={{ relationshipId, scope: 'table', pageId: id }}
      className="underline decoration-line-strong/60 underline-offset-2 hover:decoration-ink"
    >
      {title === '' ? t('noPageName') : t('quoted', { title })}
    </Link>
  )
}

/** An objective by the title it had then; leads to what it is now. */
export function ObjectiveLink({ id, title }: { id: string; title: string }) {
  const { t } = useTranslation('record')
  const { id: relationshipId } = useRelationship()
  return (
    <Link
      to="/r/$relationshipId/objectives/$objectiveId"
      params={{ relationshipId, objectiveId: id }}
      className="underline decoration-line-strong/60 underline-offset-2 hover:decoration-ink"
    >
      {title === '' ? t('noName') : t('quoted', { title })}
    </Link>
  )
}
