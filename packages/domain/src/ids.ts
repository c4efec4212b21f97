declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

export type RelationshipId = Branded<'RelationshipId'>
export type OrganisationId = Branded<'OrganisationId'>
export type PersonId = Branded<'PersonId'>
export type ObjectiveId = Branded<'ObjectiveId'>
export type PromiseId = Branded<'PromiseId'>
export type InvitationId = Branded<'InvitationId'>
export type PageId = Branded<'PageId'>

/** The one place where a checked string becomes an id; call it at the edge, where the string was parsed. */
export const asRelationshipId = (value: string): RelationshipId => value as RelationshipId
export const asOrganisationId = (value: string): OrganisationId => value as OrganisationId
export const asPersonId = (value: string): PersonId => value as PersonId
export const asObjectiveId = (value: string): ObjectiveId => value as ObjectiveId
export const asInvitationId = (value: string): InvitationId => value as InvitationId
export const asPageId = (value: string): PageId => value as PageId
export const asPromiseId = (value: string): PromiseId => value as PromiseId
