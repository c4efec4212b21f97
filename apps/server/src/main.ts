import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { compose } from './compose.ts'
import { type Config, ConfigError, parseConfig } from './config/config.ts'
import { openStore } from './config/open-store.ts'
import { originsOf } from './config/origins.ts'
import { type Answerer, answerWhenReady } from './http/answer-when-ready.ts'
import { createLogger } from './operations/create-logger.ts'

/** After a signal, whatever has not finished by then is cut. */
const graceMs = 4500

/** A request's head arrives in one piece, or it is somebody who holds connections open. */
const headersTimeout = 15_000
const connectionsCheckingInterval = 5000

/** Beyond this a connection is not accepted. An open socket costs 30 KB, so that all of them stay below 300 MB. */
const maxConnections = 10_000

const webFolder = resolve(import.meta.dirname, '../../web/dist')

async function listen(server: Server, { port, host }: Config): Promise<number> {
  await new Promise<void>((resolveListening, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenProblem(error, port, host)))
    server.listen(port, host, resolveListening)
  })
  return (server.address() as AddressInfo).port
}

function listenProblem(error: NodeJS.ErrnoException, port: number, host: string): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new ConfigError(
        `PORT ${port} is taken by another program; stop that program or set PORT to a free number.`,
      )
    case 'EACCES':
      return new ConfigError(
        `PORT ${port} needs more rights than this user has; set PORT to a number above 1023.`,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new ConfigError(
        `HOST ${host} is not an address of this machine; set HOST to 127.0.0.1 or 0.0.0.0.`,
      )
    default:
      return error
  }
}

async function start(): Promise<void> {
  const config = parseConfig(process.env)
  const logger = createLogger(config.logLevel)
  const server = createServer({ headersTimeout, connectionsCheckingInterval })
  server.maxConnections = maxConnections
  const ready = Promise.withResolvers<Answerer>()
  answerWhenReady(server, ready.promise)
  const port = await listen(server, config)
  const store = await openStore(config)
  const instance = await compose(config, port, store, webFolder, logger)
  ready.resolve({ request: getRequestListener(instance.app.fetch), upgrade: instance.upgrade })

  const stop = (): void => {
    setTimeout(() => process.exit(1), graceMs).unref()
    server.close()
    instance
      .close()
      .then(() => store.close())
      .then(
        () => process.exit(0),
        (error: unknown) => {
          logger.fatal({ error }, 'the instance did not stop cleanly')
          process.exit(1)
        },
      )
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  const { publicOrigin } = originsOf(config, port)
  if (instance.setupToken !== null) {
    process.stdout.write(
      `Nobody has an account yet; claim it at ${publicOrigin}/setup#${instance.setupToken}\n`,
    )
  }
  process.stdout.write(`Sweetspot is ready at ${publicOrigin}\n`)
}

start().catch((error: unknown) => {
  const text =
    error instanceof ConfigError ? error.message : String(error instanceof Error ? error.stack : error)
  process.stderr.write(`${text}\n`)
  process.exit(1)
})
