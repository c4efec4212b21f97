import { checkRecord, type RecordToCheck } from './check-record.ts'

/** Beside the page, so that checking a long record never makes it stutter. Answers one message with one. */
addEventListener('message', ({ data }: MessageEvent<RecordToCheck>) => {
  const answer = async (): Promise<void> => postMessage(await checkRecord(data, crypto.subtle))
  // The page hears of an error in a worker, but not of a rejected promise.
  answer().catch(reportError)
})
