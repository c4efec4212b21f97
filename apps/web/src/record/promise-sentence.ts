import type { PromiseEvent } from '@sweetspot/domain'

const keys = {
  'promise.asked': 'promiseAsked',
  'promise.given': 'promiseGiven',
  'promise.accepted': 'promiseAccepted',
  'promise.declined': 'promiseDeclined',
  'promise.done': 'promiseDone',
  'promise.kept': 'promiseKept',
  'promise.missed': 'promiseMissed',
  'promise.released': 'promiseReleased',
  'promise.handed_over': 'promiseHandedOver',
  'promise.taken_over': 'promiseTakenOver',
} as const satisfies Readonly<Record<PromiseEvent['type'], string>>

/** Names of the sentences about promises. */
export type PromiseSentenceKey = (typeof keys)[PromiseEvent['type']]

/** Which sentence tells what was said of a promise. */
export function promiseSentence({ type }: PromiseEvent): PromiseSentenceKey {
  return keys[type]
}
