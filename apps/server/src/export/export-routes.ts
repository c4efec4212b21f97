import { may } from '@sweetspot/domain'
import type { Store } from '@sweetspot/store'
import type { SyncEngine } from '@sweetspot/sync'
import { Hono } from 'hono'
import pLimit from 'p-limit'
import { ApiFailure } from '../http/api-failure.ts'
import type { LedgerService } from '../ledger/ledger-service.ts'
import { memberOf } from '../ledger/member-of.ts'
import type { Signed } from '../people/require-sign-in.ts'
import { captureRegister } from './register-sheet.ts'
import { sheetFile, sheetFormats, sheetMediaType } from './sheet-file.ts'
import { sheetTable } from './sheet-table.ts'

/** What exporting works with. */
interface ExportParts {
  readonly store: Store
  readonly ledger: LedgerService
  readonly engine: SyncEngine
}

/** Each file is written in a thread of its own; two at a time leave a small machine room for everybody else. */
const maxConcurrentFiles = 2

/** The register as a spreadsheet, for everybody who may read it. */
export function exportRoutes({ store, ledger, engine }: ExportParts): Hono<Signed> {
  const app = new Hono<Signed>()
  const inTurn = pLimit(maxConcurrentFiles)
  for (const format of sheetFormats) {
    app.get(`/:relationshipId/objectives.${format}`, async (context) => {
      const personId = context.var.signedIn.person.id
      const here = await memberOf(ledger, context.req.param('relationshipId'), personId)
      if (!may(here.member, 'document.read', 'table')) {
        throw new ApiFailure('not_allowed', 'Your role cannot read the objectives; ask a lead of your side.')
      }
      const { relationshipId, room } = here
      const objectives = await captureRegister({ store, engine, relationshipId, state: room.state })
      const bytes = await inTurn(() => sheetFile(format, sheetTable(objectives)))
      const day = (await store.now()).slice(0, 10)
      return context.body(new Uint8Array(bytes).buffer, 200, {
        'content-type': sheetMediaType[format],
        'content-disposition': `attachment; filename="objectives-${day}.${format}"`,
        'cache-control': 'no-store',
      })
    })
  }
  return app
}
