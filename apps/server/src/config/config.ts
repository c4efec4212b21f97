import { z } from 'zod'

/** The instance's configuration, read once from the environment. */
export interface Config {
  readonly port: number
  readonly host: string
  /** Where people reach the instance; null: on the port it listens on, by the name `localhost`. */
  readonly publicUrl: URL | null
  readonly dataDir: string
  /** Address of the PostgreSQL database; null: SQLite in `dataDir`. Holds a password. */
  readonly databaseUrl: string | null
  /** Password that the sample relationship's accounts get at this start; null: it is left as it is, or not loaded. */
  readonly samplePassword: string | null
  /** Bearer token for the metrics; null: they are told on this machine only. */
  readonly metricsToken: string | null
  /** Address of the mail server; null: no mail is sent. Holds a password. */
  readonly smtpUrl: string | null
  /** Whom mails are from; null: `no-reply` at the public address. */
  readonly mailFrom: string | null
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent'
}

/** The instance cannot start as configured. The message is one sentence that names the variable and the fix. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

const port = z.coerce.number().int().min(0).max(65535)
const logLevel = z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])

/** Reads the environment. Throws `ConfigError` at the first variable that cannot be used. */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config {
  // An empty variable is the way compose files leave one out.
  const read = (name: string): string | undefined => (env[name] === '' ? undefined : env[name])
  return {
    port: check(port, read('PORT') ?? '8787', 'PORT must be a number from 0 to 65535, such as 8787.'),
    host: read('HOST') ?? '127.0.0.1',
    publicUrl: publicUrl(read('PUBLIC_URL')),
    dataDir: read('DATA_DIR') ?? './data',
    databaseUrl: databaseUrl(read('DATABASE_URL')),
    samplePassword: samplePassword(read('SAMPLE_PASSWORD')),
    smtpUrl: smtpUrl(read('SMTP_URL')),
    mailFrom: mailFrom(read('MAIL_FROM')),
    metricsToken: metricsToken(read('METRICS_TOKEN')),
    logLevel: check(
      logLevel,
      read('LOG_LEVEL') ?? 'warn',
      'LOG_LEVEL must be one of fatal, error, warn, info, debug and silent.',
    ),
  }
}

function check<T>(schema: z.ZodType<T>, value: string, sentence: string): T {
  const result = schema.safeParse(value)
  if (!result.success) throw new ConfigError(sentence)
  return result.data
}

function publicUrl(value: string | undefined): URL | null {
  if (value === undefined) return null
  const url = URL.parse(value)
  if (url === null || !['http:', 'https:'].includes(url.protocol) || url.pathname !== '/') {
    throw new ConfigError(
      'PUBLIC_URL must be an http or https address without a path, such as https://sweetspot.example.',
    )
  }
  return url
}

function smtpUrl(value: string | undefined): string | null {
  if (value === undefined) return null
  const url = URL.parse(value)
  if (url !== null && ['smtp:', 'smtps:'].includes(url.protocol) && url.hostname !== '') return value
  throw new ConfigError(
    'SMTP_URL must be the address of a mail server, such as smtps://user:password@mail.example.com.',
  )
}

function mailFrom(value: string | undefined): string | null {
  if (value === undefined) return null
  if (/^[^<>\r\n]*<[^<>\s]+@[^<>\s]+>$|^[^<>\s]+@[^<>\s]+$/.test(value)) return value
  throw new ConfigError('MAIL_FROM must be an address, such as Sweetspot <no-reply@example.com>.')
}

function databaseUrl(value: string | undefined): string | null {
  if (value === undefined) return null
  const url = URL.parse(value)
  if (url !== null && isPostgresAddress(url)) return value
  throw new ConfigError(
    'DATABASE_URL must be the address of a PostgreSQL database, such as postgres://user:password@localhost:5432/sweetspot, with signs of the password other than letters and digits written like %40.',
  )
}

function isPostgresAddress(url: URL): boolean {
  const hasHost = url.hostname !== '' || url.searchParams.has('host')
  if (!['postgres:', 'postgresql:'].includes(url.protocol) || !hasHost || url.pathname.length < 2)
    return false
  try {
    return [url.username, url.password, url.pathname].map(decodeURIComponent).length > 0
  } catch {
    return false
  }
}

function samplePassword(value: string | undefined): string | null {
  if (value === undefined) return null
  if (value.length < 8) throw new ConfigError('SAMPLE_PASSWORD must have at least 8 characters.')
  return value
}

function metricsToken(value: string | undefined): string | null {
  if (value === undefined) return null
  if (/^[\x21-\x7e]{16,}$/.test(value)) return value
  throw new ConfigError('METRICS_TOKEN must have at least 16 characters, without spaces.')
}

/** Whether a host name reaches only this machine. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
}
