import { post, request } from '@sweetspot/client'
import type { Role } from '@sweetspot/domain'
import {
  type HandedLink,
  handedLinkSchema,
  type InvitationList,
  type InvitationLookup,
  type InviteResult,
  invitationListSchema,
  invitationLookupSchema,
  inviteResultSchema,
  type NewAccount,
} from '@sweetspot/protocol'
import { z } from 'zod'
import { type Person, personSchema } from '../people/membership.ts'

const joinedSchema = z.object({ person: personSchema, relationshipId: z.string() })

/** Whom to invite. */
export interface InviteEntry {
  readonly roles: readonly Role[]
  readonly name: string
  /** When the role of auditor ends; null where it is not among them. */
  readonly auditorUntil: string | null
  readonly forOtherParty: boolean
  /** Where the link is mailed to; '' to hand it over oneself. */
  readonly email: string
}

/** Invites somebody; the link is null where it was mailed. Throws `ApiError`. */
export async function invite(
  relationshipId: string,
  { email, ...entry }: InviteEntry,
): Promise<InviteResult> {
  const body = email === '' ? entry : { ...entry, email }
  return inviteResultSchema.parse(await post(`/api/relationships/${relationshipId}/invitations`, body))
}

/** The open invitations of the own side; throws `ApiError`. */
export async function listInvitations(relationshipId: string): Promise<InvitationList['invitations']> {
  const answer = await request(`/api/relationships/${relationshipId}/invitations`)
  return invitationListSchema.parse(answer).invitations
}

/** Withdraws an open invitation; throws `ApiError`. */
export async function withdraw(relationshipId: string, invitationId: string): Promise<void> {
  await request(`/api/relationships/${relationshipId}/invitations/${encodeURIComponent(invitationId)}`, {
    method: 'DELETE',
  })
}

/** Makes a link with which a member of the own side chooses a new password; throws `ApiError`. */
export async function makePasswordLink(relationshipId: string, personId: string): Promise<HandedLink> {
  const path = `/api/relationships/${relationshipId}/members/${encodeURIComponent(personId)}/reset-link`
  return handedLinkSchema.parse(await post(path, {}))
}

/** What the holder of an invitation's link may know; throws `ApiError`. */
export async function lookUpInvitation(token: string): Promise<InvitationLookup> {
  return invitationLookupSchema.parse(await post('/api/invitations/lookup', { token }))
}

/** Joins with an invitation: with a new account, or as who is signed in (`null`); throws `ApiError`. */
export async function acceptInvitation(
  token: string,
  account: NewAccount | null,
): Promise<{ person: Person; relationshipId: string }> {
  return joinedSchema.parse(await post('/api/invitations/accept', { token, account }))
}
