import type { Documents } from '@sweetspot/store'

/** Documents that tell of each that is made: what it starts with comes through no log. */
export function watchDocuments(
  documents: Documents,
  made: (documentIds: readonly string[]) => void,
): Documents {
  return {
    async create(document) {
      const row = await documents.create(document)
      made([row.id])
      return row
    },
    find: (relationshipId, scope, name) => documents.find(relationshipId, scope, name),
    get: (id) => documents.get(id),
    list: (relationshipId) => documents.list(relationshipId),
  }
}
