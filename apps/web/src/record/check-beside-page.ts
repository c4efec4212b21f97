import type { CheckAnswer, RecordToCheck } from './check-record.ts'

/** Checks a record in a worker of its own, which ends with the check. Rejects where the worker fails. */
export function checkBesidePage(record: RecordToCheck): Promise<CheckAnswer> {
  const worker = new Worker(new URL('./check-record-worker.ts', import.meta.url), { type: 'module' })
  const answer = new Promise<CheckAnswer>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => resolve(data))
    worker.addEventListener('error', (event) => reject(new Error('the check failed', { cause: event.error })))
    worker.postMessage(record)
  })
  return answer.finally(() => worker.terminate())
}
