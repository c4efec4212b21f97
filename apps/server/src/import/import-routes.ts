import { createHash } from 'node:crypto'
import {
  asObjectiveId,
  compareSheet,
  hashJson,
  type ImportContext,
  type MatchedRow,
  may,
  type ObjectiveId,
  otherParty,
  proposeWorkbook,
  type Scope,
  type SheetObjective,
  type SheetRows,
  voiceOf,
  type WorkbookPreview,
} from '@sweetspot/domain'
import { type ApplyImport, applyImportSchema, idempotencyKeyHeader } from '@sweetspot/protocol'
import { type DocumentRow, ReceiptExists, type Store } from '@sweetspot/store'
import type { SyncEngine } from '@sweetspot/sync'
import { Hono } from 'hono'
import pLimit from 'p-limit'
import { createId } from '../create-id.ts'
import { captureRegister } from '../export/register-sheet.ts'
import { ApiFailure } from '../http/api-failure.ts'
import { readJson } from '../http/read-json.ts'
import type { LedgerService } from '../ledger/ledger-service.ts'
import { type MemberHere, memberOf } from '../ledger/member-of.ts'
import type { Signed } from '../people/require-sign-in.ts'
import { writeImportedObjectives, writeImportedWins } from './apply-objectives.ts'
import { writeRegisterUpdates, writeWinUpdates } from './apply-updates.ts'
import { readLimits, readWorkbook } from './read-workbook.ts'
import { cellSeparators, type TextReading, textEncodings } from './text-reading.ts'
import { UnreadableWorkbook } from './unreadable-workbook.ts'
import type { Workbook } from './workbook.ts'

/** Each file is read in a process of its own, which may take 400 MB; one at a time is what a small machine carries. */
const maxConcurrentReads = 1

/** What importing works with. */
interface ImportParts {
  readonly store: Store
  readonly ledger: LedgerService
  readonly engine: SyncEngine
}

/** Import of a spreadsheet's objectives: first a preview that stores nothing, then the rows that a person chose. */
export function importRoutes(parts: ImportParts): Hono<Signed> {
  const app = new Hono<Signed>()
  const inTurn = pLimit(maxConcurrentReads)
  app.post('/:relationshipId/imports/preview', async (context) => {
    const here = await importerOf(
      parts.ledger,
      context.req.param('relationshipId'),
      context.var.signedIn.person.id,
    )
    const bytes = new Uint8Array(await context.req.arrayBuffer())
    const asked = askedReading(context.req.query())
    const { sheets, text } = await inTurn(() => readSheets(bytes, asked))
    const preview = previewOf(
      sheets,
      await captureRegister({ ...parts, ...here, state: here.room.state }),
      here,
    )
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const file = { name: context.req.query('name') ?? 'spreadsheet', sha256 }
    return context.json({ file, text, ...preview })
  })
  app.post('/:relationshipId/imports', async (context) => {
    const { person, handle } = context.var.signedIn
    const relationshipId = context.req.param('relationshipId')
    await importerOf(parts.ledger, relationshipId, person.id)
    const message = await readJson(context, applyImportSchema)
    // Asked again: a large body takes its time to arrive, and the right to send it may have ended meanwhile.
    const here = await importerOf(parts.ledger, relationshipId, person.id)
    const key = context.req.header(idempotencyKeyHeader) ?? createId()
    refuseForeignWins(message, here)
    const earlier = await parts.store.ledger.receipt(here.relationshipId, person.id, key)
    return context.json(earlier?.response ?? (await applyImport(parts, here, handle, message, key)), 201)
  })
  return app
}

/** What an import of a file would do: rows that came back from an export by their id, all others as any sheet's. */
function previewOf(
  sheets: readonly SheetRows[],
  existing: readonly SheetObjective[],
  { member: { party }, room }: MemberHere,
): WorkbookPreview & { readonly returned: readonly MatchedRow[] } {
  const context: ImportContext = { party, members: [...room.state.members.values()], existing }
  const compared = sheets.map((sheet) => ({ sheet, found: compareSheet(sheet, existing, context) }))
  const returned = compared.flatMap(({ found }) => found?.matched ?? [])
  const preview = proposeWorkbook(
    compared.map(({ sheet, found }) => found?.rest ?? sheet),
    context,
  )
  if (preview.objectives === null || returned.length === 0) return { ...preview, returned }
  // Rows that are told of already are not skipped.
  const told = new Set(returned.map(({ rowNumber }) => rowNumber))
  const skipped = preview.objectives.skipped.filter(({ rowNumber }) => !told.has(rowNumber))
  return { ...preview, objectives: { ...preview.objectives, skipped }, returned }
}

/** Writes the chosen rows into the register and the importer's own wins, then records that they were imported. */
async function applyImport(
  { store, ledger, engine }: ImportParts,
  { relationshipId, member, room }: MemberHere,
  session: string,
  { file, rows, updates }: ApplyImport,
  key: string,
): Promise<{ objectives: { id: ObjectiveId; row: number; title: string }[] }> {
  const { personId, party } = member
  const members = [...room.state.members.values()]
  // The ids follow from the request, so that repeating it after a failure makes no second objectives.
  const identified = rows.map(({ rowNumber, values }) => {
    const place = { key, personId, file: file.sha256, sheet: file.sheet, rowNumber }
    return { id: asObjectiveId(hashJson(place).slice(0, 32)), rowNumber, values }
  })
  const [register, wins, now] = await Promise.all([
    documentOf(store, { relationshipId }, 'table', 'objectives'),
    documentOf(store, { relationshipId }, voiceOf(party), 'wins'),
    store.now(),
  ])
  await engine.transact({ actor: personId, party, session, via: 'import' }, [
    {
      documentId: register.id,
      change: (doc) => {
        writeImportedObjectives(doc, identified, party, now)
        writeRegisterUpdates(doc, updates, members)
      },
    },
    {
      documentId: wins.id,
      change: (doc) => {
        writeImportedWins(doc, identified, party)
        writeWinUpdates(doc, updates, party)
      },
    },
  ])
  const objectives = identified.map(({ id, rowNumber, values }) => ({
    id,
    row: rowNumber,
    title: values.title,
  }))
  // Objectives that were there are edited like by hand: only what came in new is an event of the record.
  if (rows.length === 0) return { objectives }
  const payload = { fileName: file.name, fileHash: file.sha256, objectives }
  const requestHash = hashJson({ file, objectives })
  const recorded = ledger.decide({
    relationshipId,
    chain: 'shared',
    author: member,
    decide: () => [{ type: 'objectives.imported', payload }],
    receipt: () => ({
      actor: personId,
      idempotencyKey: key,
      requestHash,
      status: 201,
      response: { objectives },
    }),
  })
  await recorded.catch((error: unknown) => {
    // A repetition that ran beside this one was faster, with the same answer.
    if (!(error instanceof ReceiptExists)) throw error
  })
  return { objectives }
}

function refuseForeignWins({ updates }: ApplyImport, { member: { party } }: MemberHere): void {
  const foreign = `${otherParty(party)}Win`
  if (updates.every(({ changes }) => changes.every(({ field }) => field !== foreign))) return
  throw new ApiFailure('not_allowed', 'Each side writes its own wins; leave out the changes to the other’s.')
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

async function documentOf(
  store: Store,
  { relationshipId }: Pick<MemberHere, 'relationshipId'>,
  scope: Scope,
  name: string,
): Promise<DocumentRow> {
  const row = await store.documents.find(relationshipId, scope, name)
  if (row === null) throw new Error(`relationship ${relationshipId} has no document ${scope}/${name}`)
  return row
}

/** How a person says that a file of text is to be read; what means nothing is left to be found out. */
function askedReading(query: Readonly<Record<string, string>>): Partial<TextReading> {
  const encoding = textEncodings.find((each) => each === query['encoding'])
  const separator = cellSeparators.find((each) => each === query['separator'])
  return {
    ...(encoding === undefined ? {} : { encoding }),
    ...(separator === undefined ? {} : { separator }),
  }
}

async function readSheets(bytes: Uint8Array, asked: Partial<TextReading>): Promise<Workbook> {
  try {
    return await readWorkbook(bytes, readLimits, asked)
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error
    throw new ApiFailure(error.code === 'too_large' ? 'too_large' : 'unsupported_file', error.message, {
      details: { reason: error.code },
    })
  }
}
