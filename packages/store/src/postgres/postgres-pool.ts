import { Pool, type PoolClient, types } from 'pg'
import { DatabaseUnavailable } from '../database-unavailable.ts'

/** Enough for a busy instance; PostgreSQL allows 100 by default, for all nodes together. */
const maxConnections = 10
/** A server that does not answer by then is not there; also the longest wait for one of the connections. */
const connectTimeoutMs = 10_000

/** The connections to one database; none is made yet. Each is made ready before its first use. */
export function createPool(url: string): Pool {
  const pool = new Pool({
    connectionString: url,
    application_name: 'sweetspot',
    max: maxConnections,
    connectionTimeoutMillis: connectTimeoutMs,
    keepAlive: true,
    types: { getTypeParser },
    verify: (client, done) => void prepare(client).then(() => done(), done),
  })
  // A connection that breaks while nobody uses it has left the pool already; without a listener it would end us.
  pool.on('error', () => undefined)
  return pool
}

/**
 * Whoever was told that something is stored relies on it after a power cut, whatever the server's default is
 * (https://www.postgresql.org/docs/current/wal-async-commit.html). In another encoding some names could not be stored.
 */
async function prepare(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ encoding: string }>(`
    select current_setting('server_encoding') as encoding, set_config('synchronous_commit',
      case current_setting('synchronous_commit') when 'off' then 'on' else current_setting('synchronous_commit') end,
      false)`)
  const encoding = rows[0]?.encoding
  if (encoding === 'UTF8') return
  throw new DatabaseUnavailable(
    `its encoding is ${encoding}, not UTF8; create it with: createdb --encoding=UTF8 --template=template0 NAME`,
  )
}

const getTypeParser: typeof types.getTypeParser = (id: number, format?: 'text' | 'binary') => {
  const parse = types.getTypeParser(id, format)
  // A Buffer is no plain Uint8Array: its `slice` shares memory, and small ones keep a common block alive.
  return id === types.builtins.BYTEA ? (value: string) => new Uint8Array(parse(value)) : parse
}
