import { type DestinationStream, type Logger, pino } from 'pino'
import type { Config } from '../config/config.ts'
import { describeError } from './describe-error.ts'

/** What must never be in a log, wherever somebody should put it by mistake. */
const secrets = ['password', 'token', 'secret', 'cookie', 'authorization', 'email']

/** The instance's log: JSON lines with ids, codes and durations; no content, no secrets, no names of people. */
export function createLogger(level: Config['logLevel'], destination?: DestinationStream): Logger {
  const options = {
    level,
    // Who reads the lines knows which machine and process they come from.
    base: null,
    serializers: { error: (error: unknown) => describeError(error) },
    redact: secrets.flatMap((name) => [name, `*.${name}`]),
  }
  return destination === undefined ? pino(options) : pino(options, destination)
}
