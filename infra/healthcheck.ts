/** Asks the instance in this container whether it is alive: exit code 0, or 1. */
const port = process.env['PORT'] ?? '8787'
const answered = await fetch(`http://127.0.0.1:${port}/health`, { signal: AbortSignal.timeout(4000) }).then(
  ({ ok }) => ok,
  () => false,
)
process.exitCode = answered ? 0 : 1
