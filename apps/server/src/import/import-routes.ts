import { createHash } from 'node:crypto'
import { readObjectives } from '@sweetspot/documents'
import { asObjectiveId, hashJson, may, proposeWorkbook, type Scope, voiceOf } from '@sweetspot/domain'
import { applyImportSchema, idempotencyKeyHeader } from '@sweetspot/protocol'
import type { DocumentRow, Store } from '@sweetspot/store'
import type { SyncEngine } from '@sweetspot/sync'
import { Hono } from 'hono'
import pLimit from 'p-limit'
import { createId } from '../create-id.ts'
import { ApiFailure } from '../http/api-failure.ts'
import { readJson } from '../http/read-json.ts'
import type { LedgerService } from '../ledger/ledger-service.ts'
import { type MemberHere, memberOf } from '../ledger/member-of.ts'
import type { Signed } from '../people/require-sign-in.ts'
import { writeImportedObjectives, writeImportedWins } from './apply-objectives.ts'
import { readWorkbook } from './read-workbook.ts'
import { UnreadableWorkbook } from './unreadable-workbook.ts'
import type { Workbook } from './workbook.ts'

/** Each file is read in a process of its own, which may take 400 MB; one at a time is what a small machine carries. */
const maxConcurrentReads = 1

/** Import of a spreadsheet's objectives: first a preview that stores nothing, then the rows that a person chose. */
export function importRoutes(store: Store, ledger: LedgerService, engine: SyncEngine): Hono<Signed> {
  const app = new Hono<Signed>()
  const inTurn = pLimit(maxConcurrentReads)
  app.post('/:relationshipId/imports/preview', async (context) => {
    const { signedIn } = context.var
    const here = await importerOf(ledger, context.req.param('relationshipId'), signedIn.person.id)
    const bytes = new Uint8Array(await context.req.arrayBuffer())
    const { sheets } = await inTurn(() => readSheets(bytes))
    const register = await documentOf(store, here, 'table', 'objectives')
    const existing = await engine.capture([register.id], ([document]) =>
      document === undefined ? [] : readObjectives(document.doc).filter((row) => row.archivedAt === null),
    )
    const members = [...here.room.state.members.values()]
    const preview = proposeWorkbook(sheets, { party: here.member.party, members, existing })
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return context.json({ file: { name: context.req.query('name') ?? 'spreadsheet', sha256 }, ...preview })
  })
  app.post('/:relationshipId/imports', async (context) => {
    const { signedIn } = context.var
    const here = await importerOf(ledger, context.req.param('relationshipId'), signedIn.person.id)
    const { file, rows } = await readJson(context, applyImportSchema)
    const { personId, party } = here.member
    const key = context.req.header(idempotencyKeyHeader) ?? createId()
    const identified = rows.map(({ rowNumber, values }) => {
      const id = asObjectiveId(
        hashJson({ key, personId, file: file.sha256, sheet: file.sheet, rowNumber }).slice(0, 32),
      )
      return { id, rowNumber, values }
    })
    const [register, wins] = await Promise.all([
      documentOf(store, here, 'table', 'objectives'),
      documentOf(store, here, voiceOf(party), 'wins'),
    ])
    const now = await store.now()
    await engine.transact({ actor: personId, party, session: signedIn.handle, via: 'import' }, [
      { documentId: register.id, change: (doc) => writeImportedObjectives(doc, identified, party, now) },
      { documentId: wins.id, change: (doc) => writeImportedWins(doc, identified, party) },
    ])
    const objectives = identified.map(({ id, rowNumber, values }) => ({
      id,
      row: rowNumber,
      title: values.title,
    }))
    await ledger.decide({
      relationshipId: here.relationshipId,
      chain: 'shared',
      author: here.member,
      decide: () => [
        { type: 'objectives.imported', payload: { fileName: file.name, fileHash: file.sha256, objectives } },
      ],
    })
    return context.json({ objectives }, 201)
  })
  return app
}

async function importerOf(
  ledger: LedgerService,
  relationshipId: string,
  personId: Parameters<typeof memberOf>[2],
): Promise<MemberHere> {
  const here = await memberOf(ledger, relationshipId, personId)
  if (may(here.member, 'objectives.import', 'table')) return here
  throw new ApiFailure('not_allowed', 'Your role reads only; ask a lead or a member of your side to import.')
}

async function documentOf(store: Store, here: MemberHere, scope: Scope, name: string): Promise<DocumentRow> {
  const row = await store.documents.find(here.relationshipId, scope, name)
  if (row === null) throw new Error(`relationship ${here.relationshipId} has no document ${scope}/${name}`)
  return row
}

async function readSheets(bytes: Uint8Array): Promise<Workbook> {
  try {
    return await readWorkbook(bytes)
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error
    throw new ApiFailure(error.code === 'too_large' ? 'too_large' : 'unsupported_file', error.message, {
      details: { reason: error.code },
    })
  }
}
