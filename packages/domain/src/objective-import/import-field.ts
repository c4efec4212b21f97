import type { Party } from '../party.ts'
import { foldedText } from './folded-text.ts'

/** What a column of a register of objectives can mean. `rag` is known, but only its text is kept. */
export const importFields = [
  'ref',
  'title',
  'clientWin',
  'vendorWin',
  'clientOwner',
  'vendorOwner',
  'measure',
  'baseline',
  'target',
  'due',
  'clientImportance',
  'vendorImportance',
  'rag',
  'notes',
] as const
export type ImportField = (typeof importFields)[number]

const synonyms: Readonly<Partial<Record<ImportField, readonly string[]>>> = {
  ref: ['ref', 'reference', 'id', 'no', 'nr', 'number', '#', 'objective id', 'objective no', 'objective ref'],
  title: ['objective', 'objectives', 'joint objective', 'objective title', 'objective name', 'goal', 'title'],
  measure: ['measure', 'measures', 'measure of success', 'success measure', 'metric', 'kpi', 'indicator'],
  baseline: ['baseline', 'start value', 'starting value', 'starting point', 'current value', 'as is'],
  target: ['target', 'target value'],
  due: ['due', 'due date', 'due by', 'target date', 'deadline', 'by when', 'complete by'],
  rag: ['rag', 'rag status'],
  notes: ['notes', 'note', 'comments', 'comment', 'remarks', 'remark'],
}

const fieldOfSynonym: ReadonlyMap<string, ImportField> = new Map(
  importFields.flatMap((field) => (synonyms[field] ?? []).map((name) => [name, field] as const)),
)

/** Words for the two sides and for what is said of each, in any order: "Owner (client)", "Win for the vendor". */
const sideOfWord: ReadonlyMap<string, Party> = new Map([
  ['client', 'client'],
  ['customer', 'client'],
  ['buyer', 'client'],
  ['c', 'client'],
  ['vendor', 'vendor'],
  ['supplier', 'vendor'],
  ['provider', 'vendor'],
  ['v', 'vendor'],
])
const subjectOfWord: ReadonlyMap<string, 'Win' | 'Owner' | 'Importance'> = new Map([
  ['win', 'Win'],
  ['wins', 'Win'],
  ['gain', 'Win'],
  ['gains', 'Win'],
  ['benefit', 'Win'],
  ['benefits', 'Win'],
  ['owner', 'Owner'],
  ['lead', 'Owner'],
  ['responsible', 'Owner'],
  ['importance', 'Importance'],
  ['priority', 'Importance'],
])
const fillers: ReadonlySet<string> = new Set(['s', 'for', 'the', 'of', 'on', 'by', 'side'])

/** The words of a header, without case, brackets and punctuation. */
export function headerWords(header: string): string {
  return foldedText(header.replace(/[^\p{L}\p{N}#]+/gu, ' '))
}

/** What a header means, or null where it is not known. */
export function fieldOfHeader(header: string): ImportField | null {
  const words = headerWords(header)
  const exact = fieldOfSynonym.get(words)
  if (exact !== undefined) return exact
  const [first = '', second = '', ...more] = words.split(' ').filter((word) => !fillers.has(word))
  if (more.length > 0) return null
  const side = sideOfWord.get(first) ?? sideOfWord.get(second)
  const subject = subjectOfWord.get(first) ?? subjectOfWord.get(second)
  return side === undefined || subject === undefined ? null : `${side}${subject}`
}
