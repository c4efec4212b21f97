import type { OrganisationId, Party, PersonId, RelationshipId } from '@sweetspot/domain'

/** A relationship and its two companies. A company that is already known keeps its stored name. */
export interface NewRelationship {
  readonly id: RelationshipId
  readonly client: { readonly id: OrganisationId; readonly name: string }
  readonly vendor: { readonly id: OrganisationId; readonly name: string }
}

/** Which relationships there are and whose. */
export interface Relationships {
  /** Stores the companies and the relationship in one transaction; an id that is taken is the database's error. */
  create(relationship: NewRelationship): Promise<void>
  /** The relationships of a person, oldest first. */
  listForPerson(
    personId: PersonId,
  ): Promise<{ readonly relationshipId: RelationshipId; readonly party: Party }[]>
  exists(id: RelationshipId): Promise<boolean>
  count(): Promise<number>
}
