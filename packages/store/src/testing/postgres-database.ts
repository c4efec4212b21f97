import { randomUUID } from 'node:crypto'
import { Client, escapeIdentifier } from 'pg'
import { inject } from 'vitest'

/** Runs statements on a database of the tests' server. */
export async function runSql(url: string, ...statements: readonly string[]): Promise<void> {
  const client = new Client(url)
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

/** Makes an empty database that nobody else uses; returns its address. It goes with the server. */
export async function newPostgresDatabase(options = ''): Promise<string> {
  const server = inject('postgresUrl')
  if (server === undefined) {
    throw new Error('These tests need PostgreSQL; run them by the Vitest project that starts it.')
  }
  const name = `test ${randomUUID()}`
  await runSql(server, `create database ${escapeIdentifier(name)} ${options}`)
  return Object.assign(new URL(server), { pathname: encodeURIComponent(name) }).href
}
