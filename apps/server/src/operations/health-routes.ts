import { setTimeout } from 'node:timers/promises'
import { Hono } from 'hono'

/** Whoever asks has usually given up after this; a database that takes longer is of no use to people either. */
const patienceMs = 3000

/**
 * `GET /health` says that the process lives; `GET /ready`, that its database answers. `ask` rejects, or does not answer
 * in time, where the database cannot be used.
 */
export function healthRoutes(ask: () => Promise<unknown>, patience = patienceMs): Hono {
  const app = new Hono()
  app.get('/health', (context) => context.json({ status: 'ok' }))
  app.get('/ready', async (context) =>
    (await answers(ask, patience))
      ? context.json({ status: 'ok' })
      : context.json({ status: 'unavailable' }, 503),
  )
  return app
}

async function answers(ask: () => Promise<unknown>, patience: number): Promise<boolean> {
  const over = new AbortController()
  const asked = ask().then(
    () => true,
    () => false,
  )
  // Aborted when the answer came first, so that no timer stays behind.
  const late = setTimeout(patience, false, { signal: over.signal }).catch(() => false)
  try {
    return await Promise.race([asked, late])
  } finally {
    over.abort()
  }
}
