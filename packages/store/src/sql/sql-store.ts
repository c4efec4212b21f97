import { SqlCompactableLog } from '../documents/sql-compactable-log.ts'
import { SqlDocumentLog } from '../documents/sql-document-log.ts'
import { SqlDocuments } from '../documents/sql-documents.ts'
import { SqlInstanceKeys } from '../instance/sql-instance-keys.ts'
import { SqlSettings } from '../instance/sql-settings.ts'
import { SqlLedger } from '../ledger/sql-ledger.ts'
import { SqlOneTimeLinks } from '../links/sql-one-time-links.ts'
import { SqlOutbox } from '../mail/sql-outbox.ts'
import { SqlPeople } from '../people/sql-people.ts'
import { SqlProfiles } from '../people/sql-profiles.ts'
import { SqlSessions } from '../people/sql-sessions.ts'
import { SqlRelationships } from '../relationships/sql-relationships.ts'
import { SqlSearchTexts } from '../search/sql-search-texts.ts'
import type { Store } from '../store.ts'
import { migrate } from './migrate.ts'
import type { SqlDatabase } from './sql-database.ts'

/** Brings a database's tables up to date and puts the store together; destroys `db` where that fails. */
export async function openStore(database: SqlDatabase): Promise<Store> {
  try {
    await migrate(database)
  } catch (error) {
    await database.db.destroy()
    throw error
  }
  return createSqlStore(database)
}

/** Puts the store together over a database whose tables are up to date; `close` destroys `db`. */
export function createSqlStore({ db, flavour, load }: SqlDatabase): Store {
  return {
    documentLog: new SqlDocumentLog(db, flavour),
    compactableLog: new SqlCompactableLog(db, flavour),
    documents: new SqlDocuments(db, flavour),
    ledger: new SqlLedger(db, flavour),
    searchTexts: new SqlSearchTexts(db, flavour),
    relationships: new SqlRelationships(db, flavour),
    people: new SqlPeople(db, flavour),
    sessions: new SqlSessions(db, flavour),
    profiles: new SqlProfiles(db),
    links: new SqlOneTimeLinks(db, flavour),
    outbox: new SqlOutbox(db, flavour),
    instanceKey: new SqlInstanceKeys(db),
    settings: new SqlSettings(db, flavour),
    async now() {
      const row = await db.selectNoFrom(flavour.now.as('now')).executeTakeFirstOrThrow()
      return row.now
    },
    load,
    close: () => db.destroy(),
  }
}
