import { newPostgresDatabase } from '../testing/postgres-database.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { backupSuite } from './backup.suite.ts'
import type { DatabasePlace } from './database-place.ts'

const newFile = temporaryFolder()

async function newPostgres(): Promise<DatabasePlace> {
  return { kind: 'postgres', url: await newPostgresDatabase() }
}

async function newSqlite(): Promise<DatabasePlace> {
  return { kind: 'sqlite', file: newFile() }
}

backupSuite('PostgreSQL to SQLite', { newSource: newPostgres, newTarget: newSqlite, newFile })
backupSuite('SQLite to PostgreSQL', { newSource: newSqlite, newTarget: newPostgres, newFile })
