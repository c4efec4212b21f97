import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import * as Y from 'yjs'
import type { RunningServer } from './running-server.ts'

/** An update as the server keeps it. */
export interface StoredUpdate {
  readonly seq: number
  readonly actor: string
  readonly party: string
  readonly bytes: Uint8Array
}

/** Reads from a server's database file; the server may run meanwhile. */
export function query<Row>(
  server: RunningServer,
  sql: string,
  ...parameters: readonly (string | number)[]
): readonly Row[] {
  const database = new DatabaseSync(server.databaseFile, { readOnly: true })
  try {
    return database.prepare(sql).all(...parameters) as Row[]
  } finally {
    database.close()
  }
}

/** How long a change waits for another program's transaction to end. */
const busyMs = 10_000

/** Changes the database file of a server that is stopped, or is not asked for these rows meanwhile. */
export function change(
  server: RunningServer,
  sql: string,
  ...parameters: readonly (string | number)[]
): void {
  const database = new DatabaseSync(server.databaseFile, { timeout: busyMs })
  try {
    database.prepare(sql).run(...parameters)
  } finally {
    database.close()
  }
}

/** The log of a document, by its room `{relationship}/{scope}/{name}`, up to a number. */
export function storedUpdates(
  server: RunningServer,
  room: string,
  upToSeq = Number.MAX_SAFE_INTEGER,
): readonly StoredUpdate[] {
  const [relationshipId = '', scope = '', name = ''] = room.split('/')
  return query<StoredUpdate>(
    server,
    `select u.seq, u.actor, u.party, u.bytes from document_update u join document d on d.id = u.document_id
     where d.relationship_id = ? and d.scope = ? and d.name = ? and u.seq <= ? order by u.seq`,
    relationshipId,
    scope,
    name,
    upToSeq,
  )
}

/** A document as its stored log says it was at a number. */
export function replayed(server: RunningServer, room: string, upToSeq?: number): Y.Doc {
  const doc = new Y.Doc()
  for (const { bytes } of storedUpdates(server, room, upToSeq)) Y.applyUpdate(doc, bytes)
  return doc
}

/** Every byte of a server's data folder. */
export function storedBytes(server: RunningServer): Buffer {
  const files = readdirSync(server.dataDir)
  return Buffer.concat(files.map((file) => readFileSync(join(server.dataDir, file))))
}
