import { isMainThread } from 'node:worker_threads'

/**
 * Preloaded into a server that a test starts: ends it when the test's process is gone, however that ended. A test
 * runner that gives up on a worker ends it with a signal, after which no handler of the worker runs.
 */
if (isMainThread) {
  process.stdin.once('end', () => process.kill(process.pid, 'SIGKILL'))
  process.stdin.resume()
  process.stdin.unref()
}
