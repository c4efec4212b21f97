import type { Kysely } from 'kysely'
import { SqlDocumentLog } from '../documents/sql-document-log.ts'
import { SqlDocuments } from '../documents/sql-documents.ts'
import { SqlInstanceKeys } from '../instance/sql-instance-keys.ts'
import { SqlSettings } from '../instance/sql-settings.ts'
import { SqlLedger } from '../ledger/sql-ledger.ts'
import { SqlPeople } from '../people/sql-people.ts'
import { SqlSessions } from '../people/sql-sessions.ts'
import { SqlRelationships } from '../relationships/sql-relationships.ts'
import type { Store } from '../store.ts'
import type { Database } from './database.ts'
import type { SqlFlavour } from './sql-flavour.ts'

/** Puts the store together over a database whose tables are up to date; `close` destroys `db`. */
export function createSqlStore(db: Kysely<Database>, flavour: SqlFlavour): Store {
  return {
    documentLog: new SqlDocumentLog(db, flavour),
    documents: new SqlDocuments(db, flavour),
    ledger: new SqlLedger(db, flavour),
    relationships: new SqlRelationships(db, flavour),
    people: new SqlPeople(db, flavour),
    sessions: new SqlSessions(db, flavour),
    instanceKey: new SqlInstanceKeys(db),
    settings: new SqlSettings(db),
    async now() {
      const row = await db.selectNoFrom(flavour.now.as('now')).executeTakeFirstOrThrow()
      return row.now
    },
    close: () => db.destroy(),
  }
}
