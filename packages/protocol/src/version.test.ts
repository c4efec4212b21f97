import { toHexString } from 'lib0/buffer'
import { digest } from 'lib0/hash/sha256'
import { encodeUtf8 } from 'lib0/string'
import { expect, it } from 'vitest'
import { z } from 'zod'
import {
  changeMeSchema,
  newAccountSchema,
  profileSchema,
  requestResetSchema,
  resetPasswordSchema,
  sessionListSchema,
  setUpSchema,
  startRelationshipSchema,
} from './account.ts'
import { apiErrorBodySchema } from './api-error.ts'
import { closeCodes } from './close-codes.ts'
import { commandResultSchema, commandSchema } from './command.ts'
import { feedFrameSchema } from './feed.ts'
import { applyImportSchema } from './import.ts'
import {
  acceptInvitationSchema,
  invitationListSchema,
  invitationLookupSchema,
  inviteResultSchema,
  inviteSchema,
  lookUpInvitationSchema,
} from './invitation.ts'
import * as messages from './messages.ts'
import { noticeSchema } from './notice.ts'
import { outboxListSchema } from './outbox.ts'
import { newPageSchema, pageListSchema, pagePlaceSchema, publishPageSchema } from './page.ts'
import { presencePlaceSchema, presenceUserSchema } from './presence.ts'
import { recordExportSchema } from './record-export.ts'
import { documentSchemaVersion, protocolVersion } from './version.ts'

/** Hash of the wire as it is, by version. When this test fails, think of older clients, then raise the version. */
const wireByVersion: Readonly<Record<string, string>> = {
  '1/1': 'a643531d97682c59',
}

it('PR1 keeps the wire of each version', () => {
  const schemas = [
    apiErrorBodySchema,
    commandSchema,
    commandResultSchema,
    feedFrameSchema,
    noticeSchema,
    applyImportSchema,
    presencePlaceSchema,
    presenceUserSchema,
    recordExportSchema,
    ...[newAccountSchema, changeMeSchema, profileSchema, sessionListSchema],
    ...[outboxListSchema, requestResetSchema],
    ...[resetPasswordSchema, setUpSchema, startRelationshipSchema],
    ...[inviteSchema, inviteResultSchema, invitationListSchema],
    ...[newPageSchema, pagePlaceSchema, pageListSchema, publishPageSchema],
    ...[lookUpInvitationSchema, invitationLookupSchema, acceptInvitationSchema],
  ]
  const codes = Object.entries(closeCodes).map(([reason, { code }]) => [reason, code])
  const wire = JSON.stringify([{ ...messages }, codes, schemas.map((schema) => z.toJSONSchema(schema))])
  const hash = toHexString(digest(encodeUtf8(wire))).slice(0, 16)
  expect(hash).toBe(wireByVersion[`${protocolVersion}/${documentSchemaVersion}`])
})
