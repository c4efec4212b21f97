import { post, request } from '@sweetspot/client'
import { type ApplyImport, idempotencyKeyHeader } from '@sweetspot/protocol'
import {
  importedSchema,
  type PreviewAnswer,
  previewAnswerSchema,
  type TextReading,
} from './preview-answer.ts'

/** The browser cannot read the file that was chosen. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
}

/** Asks what an import of a file would do; `asked` says how a file of text is to be read. Throws `ApiError`, or `UnreadableFile` where it has gone meanwhile. */
export async function requestPreview(
  relationshipId: string,
  { file, asked }: { readonly file: File; readonly asked: TextReading | null },
): Promise<PreviewAnswer> {
  const query = new URLSearchParams({ name: file.name, ...asked })
  const body = await file.arrayBuffer().catch((cause: unknown) => {
    throw new UnreadableFile('the file cannot be read', { cause })
  })
  const answer = await request(`/api/relationships/${relationshipId}/imports/preview?${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body,
  })
  return previewAnswerSchema.parse(answer)
}

/** Imports the chosen rows; returns how many came in. Throws `ApiError`. The same key never imports a row twice. */
export async function requestImport(
  relationshipId: string,
  body: ApplyImport,
  idempotencyKey: string,
): Promise<number> {
  const path = `/api/relationships/${relationshipId}/imports`
  const answer = await post(path, body, { [idempotencyKeyHeader]: idempotencyKey })
  return importedSchema.parse(answer).objectives.length
}
