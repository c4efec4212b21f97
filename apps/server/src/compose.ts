import { setImmediate } from 'node:timers'
import { documentShape } from '@sweetspot/documents'
import type { RelationshipEventType } from '@sweetspot/domain'
import type { Store } from '@sweetspot/store'
import { SyncEngine } from '@sweetspot/sync'
import type { Hono } from 'hono'
import type { Logger } from 'pino'
import { startCompaction } from './compaction/start-compaction.ts'
import { composePeople } from './compose-people.ts'
import type { Config } from './config/config.ts'
import { type Origins, originsOf } from './config/origins.ts'
import { diagRoutes } from './diag/diag-routes.ts'
import { EchoSockets } from './diag/echo-sockets.ts'
import { documentRoutes } from './documents/document-routes.ts'
import { updateRoutes } from './documents/update-routes.ts'
import { exportRoutes } from './export/export-routes.ts'
import { createApp } from './http/app.ts'
import { staticFiles } from './http/static-files.ts'
import { importRoutes } from './import/import-routes.ts'
import { commandRoutes } from './ledger/command-routes.ts'
import { Feed } from './ledger/feed.ts'
import { HeadSigner } from './ledger/head-signer.ts'
import { LedgerService } from './ledger/ledger-service.ts'
import { recordRoutes } from './ledger/record-routes.ts'
import { createMailer } from './mail/mailer.ts'
import { healthRoutes } from './operations/health-routes.ts'
import { Metrics } from './operations/metrics.ts'
import { type MetricsAccess, metricsRoutes } from './operations/metrics-routes.ts'
import { SocketLog } from './operations/socket-log.ts'
import { LiveSessions } from './people/live-sessions.ts'
import { createLucia } from './people/lucia.ts'
import { PasswordHasher } from './people/password.ts'
import { SignIn } from './people/sign-in.ts'
import { relationshipRoutes } from './relationships/relationship-routes.ts'
import { startRoutes } from './relationships/start-routes.ts'
import { SampleDesk } from './sample/sample-desk.ts'
import { SearchIndexer } from './search/search-indexer.ts'
import { searchRoutes } from './search/search-routes.ts'
import { watchCommits } from './search/watch-commits.ts'
import { watchDocuments } from './search/watch-documents.ts'
import { createAdmission } from './sync/admission.ts'
import { SocketBudget } from './sync/socket-budget.ts'
import { systemClock } from './sync/system-clock.ts'
import { SocketServer } from './sync/upgrade.ts'

/** Sessions that ended by time are looked for this often; those that are ended by a person, at once. */
const recheckMs = 15_000

/** Idle documents kept in memory: a reload of a page finds its documents loaded. */
const idleRooms = 200

/** A running instance without its HTTP server. */
export interface Instance {
  readonly app: Pick<Hono, 'fetch'>
  readonly upgrade: SocketServer['upgrade']
  /** What claims this instance, to be printed in its log; null where nothing is to be claimed. */
  readonly setupToken: string | null
  close(): Promise<void>
}

/** Puts all parts together; the only place that does. `port` is the one that is listened on. */
export async function compose(
  config: Config,
  port: number,
  opened: Store,
  webFolder: string,
  logger: Logger,
): Promise<Instance> {
  const origins = originsOf(config, port)
  const touched = (documentIds: readonly string[]): void => search.touch(documentIds)
  const store: Store = { ...opened, documents: watchDocuments(opened.documents, touched) }
  const metrics = new Metrics()
  const signer = await HeadSigner.open(store.instanceKey)
  const ledger = new LedgerService(store, signer, (error) =>
    logger.error({ error }, 'an auditor’s time could not be ended'),
  )
  const budget = new SocketBudget()
  const engine = new SyncEngine({
    log: watchCommits(store.documentLog, touched),
    defer: setImmediate,
    clock: systemClock,
    idleRooms,
    shapeOf: documentShape,
    trouble: troubleLog(logger, budget),
    meter: metrics.commits,
  })
  const compaction = startCompaction({ config, engine, metrics, logger })
  const search = new SearchIndexer({
    texts: store.searchTexts,
    engine,
    trouble: (error) => logger.error({ error }, 'the words of a document could not be read for search'),
  })
  const passwords = new PasswordHasher()
  const signIn = new SignIn(store, createLucia(store.sessions, origins.secure), passwords)
  const feed = new Feed(signer)
  const recheck = (): void => {
    feed.recheck()
    engine.recheck().catch((error: unknown) => logger.error({ error }, 'open sockets could not be checked'))
  }
  const sessions = new LiveSessions(signIn, Date.now, recheck)
  ledger.subscribe((events) => {
    metrics.eventsAppended(events.length)
    if (events.some(({ header }) => changesAccess(header.type))) recheck()
  })
  const rechecking = setInterval(recheck, recheckMs)
  const sample = new SampleDesk({ store, ledger, engine })
  if (config.samplePassword === null) await sample.lock(signIn)
  else await sample.setPassword(passwords, config.samplePassword)
  const mailer = config.smtpUrl === null ? null : createMailer(config.smtpUrl, senderOf(config, origins))
  const people = composePeople({ origins, store, ledger, signIn, passwords, sample, logger, mailer })
  const admit = createAdmission({ store, ledger, engine, feed, sessions })
  const log = new SocketLog(logger, metrics, () => performance.now())
  const sockets = new SocketServer(origins, { signIn, admit, budget }, { logger, log })
  void search.start()
  const echo = new EchoSockets(origins)
  metrics.observe({ engine, store, ledger, sendQueueBytes: () => sockets.sendQueueBytes })
  const app = createApp({
    origins,
    logger,
    metrics,
    operations: operationsRoutes(store, metrics, { token: config.metricsToken, local: origins.local }),
    signIn,
    open: [...people.open, diagRoutes(origins, Date.now)],
    relationships: [
      relationshipRoutes(store, ledger),
      documentRoutes({ store, ledger, engine }),
      updateRoutes({ store, ledger, engine, sessions }),
      startRoutes(store, ledger),
      commandRoutes({ store, ledger, engine }),
      ...people.relationships,
      searchRoutes({ store, ledger }),
      recordRoutes(store, ledger, signer),
      exportRoutes({ store, ledger, engine }),
      importRoutes({ store, ledger, engine }),
    ],
    web: staticFiles(webFolder),
  })
  people.start()
  return {
    app,
    upgrade: echo.before(sockets.upgrade),
    setupToken: await people.setup.printedToken(),
    async close() {
      clearInterval(rechecking)
      await compaction.close()
      ledger.close()
      echo.close()
      feed.close()
      await people.close()
      await search.close()
      await engine.close()
      await sockets.close()
    },
  }
}

function operationsRoutes(store: Store, metrics: Metrics, access: MetricsAccess): readonly Hono[] {
  return [healthRoutes(() => store.now()), metricsRoutes(metrics, access)]
}

/** Whom mails are from: as configured, else the public address's host. */
function senderOf({ mailFrom }: Config, { publicOrigin }: Origins): string {
  return mailFrom ?? `Sweetspot <no-reply@${new URL(publicOrigin).hostname}>`
}

/** Whether an event may give or take somebody's right to be where they are. */
function changesAccess(type: RelationshipEventType): boolean {
  return type.startsWith('member.') || type.startsWith('lead.')
}

function troubleLog(
  logger: Logger,
  budget: SocketBudget,
): ConstructorParameters<typeof SyncEngine>[0]['trouble'] {
  return {
    onRefused: (documentId, { user: { personId } }, rule) => {
      budget.refused(personId)
      logger.warn({ documentId, personId, rule }, 'the guard refused an update')
    },
    onQuarantine: (documentId, entry, cause) =>
      logger.error(
        { documentId, kind: entry.kind, error: cause },
        'a change could not be folded and was refused',
      ),
    onStorageFailure: (error) => logger.error({ error }, 'the document log failed'),
  }
}
