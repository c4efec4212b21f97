import {
  type Measure,
  type ObjectivePart,
  type ObjectiveParts,
  type Owner,
  plainText,
  type SignedContent,
  type SignedPart,
} from '@sweetspot/domain'

/** A part of signed content as lines of text, to be read and compared; '' where the kind has no such part. */
export function partText(content: SignedContent, part: SignedPart): string {
  switch (content.kind) {
    case 'objective':
      return part === 'body' ? '' : objectiveText(content.parts, part)
    case 'page':
      return part === 'title' ? content.parts.title : part === 'body' ? plainText(content.parts.body) : ''
  }
}

function objectiveText(parts: ObjectiveParts, part: ObjectivePart): string {
  switch (part) {
    case 'title':
      return parts.title
    case 'description':
    case 'clientWin':
    case 'vendorWin':
      return plainText(parts[part])
    case 'clientNoGain':
    case 'vendorNoGain':
    case 'clientContribution':
    case 'vendorContribution':
      return parts[part]
    case 'measures':
      return parts.measures.map(measureText).join('\n')
    case 'owners':
      return [parts.owners.client, parts.owners.vendor].map(ownerText).join('\n')
    case 'start':
    case 'due':
      return parts[part] ?? '—'
  }
}

function measureText({ name, unit, baseline, target, due }: Measure): string {
  const step = [baseline, target].filter((value) => value !== '').join(' → ')
  return [name, [step, unit].filter((value) => value !== '').join(' '), due]
    .filter((value) => value !== '')
    .join(', ')
}

function ownerText(owner: Owner | null): string {
  return owner?.name ?? '—'
}
