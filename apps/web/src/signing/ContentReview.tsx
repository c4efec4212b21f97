import {
  type ObjectiveParts,
  type Owner,
  type PageParts,
  parties,
  partsOfKind,
  plainText,
  type RichText,
  type SignedContent,
  type SignedPart,
} from '@sweetspot/domain'
import { useTranslation } from 'react-i18next'
import { PartyName } from '../design/PartyName.tsx'
import { RichTextView } from '../editor/RichTextView.tsx'
import { useDates } from '../i18n/use-dates.ts'
import { measureText } from '../objectives/measure-text.ts'
import { useRelationship } from '../relationship/relationship-context.ts'
import { usePartNames } from './use-part-names.ts'

/** Every part of a content as it is signed, in the type of signed text. */
export function ContentReview({ content }: { content: SignedContent }) {
  const { name } = usePartNames()
  return (
    <dl className="flex flex-col gap-4">
      {shownParts(content).map((part) => (
        <div key={part}>
          <dt className="text-xs font-medium text-ink-quiet">{name(part)}</dt>
          <dd className="signed mt-0.5">
            <PartContent content={content} part={part} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Which parts are worth reading: a side that gains says nothing of gaining nothing, and the other way round. */
function shownParts(content: SignedContent): readonly SignedPart[] {
  const all = partsOfKind(content.kind)
  if (content.kind !== 'objective') return all
  const { parts } = content
  return all.filter((part) => {
    if (part === 'clientNoGain' || part === 'vendorNoGain') return parts[part] !== ''
    if (part === 'clientWin') return parts.clientNoGain === ''
    return part === 'vendorWin' ? parts.vendorNoGain === '' : true
  })
}

function PartContent({ content, part }: { content: SignedContent; part: SignedPart }) {
  if (part === 'title') return <Title title={content.parts.title} />
  switch (content.kind) {
    case 'objective':
      return part === 'body' ? null : <ObjectivePartContent parts={content.parts} part={part} />
    case 'page':
      return <Text content={content.parts.body} />
  }
}

function Title({ title }: Pick<PageParts, 'title'>) {
  return <span className="text-xl font-semibold leading-snug">{title}</span>
}

function Text({ content }: { content: RichText }) {
  const { t } = useTranslation('signing')
  return plainText(content) === '' ? t('nothing') : <RichTextView content={content} />
}

interface ObjectivePartContentProps {
  readonly parts: ObjectiveParts
  readonly part: Exclude<keyof ObjectiveParts, 'title'>
}

function ObjectivePartContent({ parts, part }: ObjectivePartContentProps) {
  const { t } = useTranslation('signing')
  const dates = useDates()
  switch (part) {
    case 'description':
    case 'clientWin':
    case 'vendorWin':
      return <Text content={parts[part]} />
    case 'clientNoGain':
    case 'vendorNoGain':
    case 'clientContribution':
    case 'vendorContribution':
      return <Lines text={parts[part]} />
    case 'measures':
      return <Measures measures={parts.measures} />
    case 'owners':
      return <Owners owners={parts.owners} />
    case 'start':
    case 'due': {
      const day = parts[part]
      return day === null ? t('nothing') : dates.day(day)
    }
  }
}

function Lines({ text }: { text: string }) {
  const { t } = useTranslation('signing')
  return text === '' ? t('nothing') : <span className="whitespace-pre-line">{text}</span>
}

function Measures({ measures }: Pick<ObjectiveParts, 'measures'>) {
  const { t } = useTranslation(['signing', 'objectives'])
  const dates = useDates()
  if (measures.length === 0) return t('signing:nothing')
  return (
    <ul className="list-disc pl-5">
      {measures.map((measure) => (
        <li key={measure.id}>
          {measureText(measure)}
          {measure.due !== '' && `, ${t('objectives:measures.due').toLowerCase()} ${dates.day(measure.due)}`}
          {measure.direction !== '' &&
            ` (${t('objectives:measures.direction').toLowerCase()} ${t(`objectives:measures.${measure.direction}`)})`}
        </li>
      ))}
    </ul>
  )
}

function Owners({ owners }: { owners: Readonly<Record<'client' | 'vendor', Owner | null>> }) {
  const { t } = useTranslation('signing')
  const { short } = useRelationship()
  return (
    <ul>
      {parties.map((party) => (
        <li key={party} className="flex items-baseline gap-3">
          <PartyName party={party} name={short[party]} className="font-sans text-xs" />
          {owners[party]?.name ?? t('nothing')}
        </li>
      ))}
    </ul>
  )
}
