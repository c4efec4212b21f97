import type { PromiseEvent } from '@sweetspot/domain'
import { promiseSentence } from './promise-sentence.ts'
import { type Before, type RecordSentence, type Slot, sentence } from './sentence.ts'

/** Tells what was asked, promised, kept or missed, in the words in which it was written down. */
export function promiseTold(
  event: PromiseEvent,
  { name, company }: { readonly name: string | null; readonly company: Slot },
  { members, promised }: Before,
): RecordSentence {
  const { payload } = event
  const personId = 'ownerId' in payload ? payload.ownerId : 'toId' in payload ? payload.toId : null
  return sentence(promiseSentence(event), {
    actor: { kind: 'person', name },
    company,
    what: { kind: 'words', text: promised.get(payload.promiseId) ?? '' },
    day: { kind: 'day', iso: 'due' in payload ? payload.due : '' },
    reason: { kind: 'words', text: 'reason' in payload ? payload.reason : '' },
    person: { kind: 'person', name: personId === null ? null : (members.get(personId)?.name ?? null) },
  })
}
