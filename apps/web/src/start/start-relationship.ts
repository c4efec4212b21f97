import { post } from '@sweetspot/client'
import { type StartRelationship, startRelationshipSchema } from '@sweetspot/protocol'
import { z } from 'zod'

const startedSchema = z.object({ relationship: z.object({ id: z.string() }) })

/** What was entered; a choice that the form does not offer falls back to the commonest. */
export function enteredStart(data: FormData): StartRelationship {
  const text = (name: string): string => String(data.get(name) ?? '').trim()
  const { relationshipType, stage } = startRelationshipSchema.shape
  return {
    organisation: text('organisation'),
    partner: text('partner'),
    contractReference: text('contractReference'),
    relationshipType: relationshipType.catch('co_sourcing').parse(text('relationshipType')),
    stage: stage.catch('running').parse(text('stage')),
  }
}

/** Opens the relationship; the person becomes the client's lead. Returns its id; throws `ApiError`. */
export async function startRelationship(start: StartRelationship): Promise<string> {
  return startedSchema.parse(await post('/api/relationships', start)).relationship.id
}
