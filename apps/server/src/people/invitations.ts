import {
  asInvitationId,
  asRelationshipId,
  decideMembership,
  everMember,
  type Invitation,
  type InvitationId,
  isOpenInvitation,
  otherParty,
  type PersonId,
  type RelationshipId,
  type Role,
} from '@sweetspot/domain'
import type { InvitationList, InvitationLookup, InviteResult } from '@sweetspot/protocol'
import type { NewOneTimeLink, Store } from '@sweetspot/store'
import type { Origins } from '../config/origins.ts'
import { createId } from '../create-id.ts'
import { ApiFailure } from '../http/api-failure.ts'
import type { LedgerRoom } from '../ledger/ledger-room.ts'
import type { LedgerService } from '../ledger/ledger-service.ts'
import type { MemberHere } from '../ledger/member-of.ts'
import { recorded } from '../ledger/recorded.ts'
import type { PostMail } from '../mail/post-mail.ts'
import type { MailLimit } from './mail-limit.ts'
import { createToken, hashToken } from './one-time-token.ts'
import type { SignedIn } from './sign-in.ts'

/** Long enough for a weekend in between. */
const validMs = 72 * 3_600_000

/** What a lead asks. */
export interface InvitationRequest {
  readonly roles: readonly Role[]
  /** A note for the lead's own list; the other side never sees it. */
  readonly name: string | null
  readonly forOtherParty: boolean
  /** When the role of auditor ends, where it is among them. */
  readonly auditorUntil: string | null
  /** Where the link is mailed to; null: the lead hands it over. */
  readonly email: string | null
}

/** What invitations are made with. */
export interface InvitationParts {
  readonly store: Store
  readonly ledger: LedgerService
  readonly origins: Origins
  /** Null where this instance sends no mail. */
  readonly post: PostMail | null
  readonly limit: MailLimit
}

/** An invitation that its secret opened. */
export interface OpenedInvitation {
  readonly room: LedgerRoom
  readonly invitation: Invitation
}

/**
 * Invitations by link. The ledger says which are open, and so lets exactly one person join with each; the store
 * keeps the hash of each link's secret.
 */
export class Invitations {
  readonly #store: Store
  readonly #ledger: LedgerService
  readonly #origins: Origins
  readonly #post: PostMail | null
  readonly #limit: MailLimit

  constructor({ store, ledger, origins, post, limit }: InvitationParts) {
    this.#store = store
    this.#ledger = ledger
    this.#origins = origins
    this.#post = post
    this.#limit = limit
  }

  /** Invites; throws the decider's refusal as `ApiFailure`. The link is told this once. */
  async invite(here: MemberHere, request: InvitationRequest): Promise<InviteResult> {
    const { relationshipId, member } = here
    const { roles, name, forOtherParty, auditorUntil, email } = request
    const post = email === null ? null : await this.#mailing(member.personId)
    const at = await this.#store.now()
    const expiresAt = new Date(Date.parse(at) + validMs).toISOString()
    const invitationId = asInvitationId(createId())
    const party = forOtherParty ? otherParty(member.party) : member.party
    const command = { type: 'member.invite', invitationId, party, roles, auditorUntil, expiresAt } as const
    await this.#decide(here, command, at)
    await this.#store.links.deleteExpired()
    const link = await this.#replaceLink({
      subject: invitationId,
      place: relationshipId,
      note: name ?? email,
      expiresAt,
    })
    if (email === null || post === null) return { id: invitationId, link, expiresAt }
    // The link that was made just now is told to nobody; the mail makes its own.
    const profile = await this.#store.profiles.read(member.personId)
    const mail = { purpose: 'invitation', subject: invitationId, place: relationshipId } as const
    await post({ ...mail, recipient: email, language: profile?.language ?? null, expiresAt })
    return { id: invitationId, link: null, expiresAt }
  }

  async #mailing(personId: PersonId): Promise<PostMail> {
    if (this.#post === null) {
      throw new ApiFailure(
        'no_mail',
        'This instance sends no mail; leave the address out and hand the link over.',
      )
    }
    await this.#limit.spendInvitation(personId)
    return this.#post
  }

  async #replaceLink(link: Omit<NewOneTimeLink, 'purpose' | 'tokenHash'>): Promise<string> {
    const token = createToken()
    await this.#store.links.replace({ ...link, purpose: 'invitation', tokenHash: hashToken(token) })
    return `${this.#origins.publicOrigin}/invite#${token}`
  }

  /** A fresh link of an invitation, with what its mail says; the earlier one stops working. Null where it is not open. */
  async renew(
    relationshipId: RelationshipId,
    invitationId: InvitationId,
  ): Promise<{ link: string; expiresAt: string; lookup: InvitationLookup } | null> {
    const room = await this.#ledger.room(relationshipId)
    const invitation = room.state.invitations.get(invitationId)
    const at = await this.#store.now()
    if (invitation === undefined || !isOpenInvitation(room.state, invitation, at)) return null
    const known = await this.#store.links.listByPlace('invitation', relationshipId)
    const note = known.find(({ subject }) => subject === invitationId)?.note ?? null
    const { expiresAt } = invitation
    const link = await this.#replaceLink({ subject: invitationId, place: relationshipId, note, expiresAt })
    return { link, expiresAt, lookup: this.describe({ room, invitation }) }
  }

  /** What is open of the invitations of the member's side. */
  async list({ relationshipId, member, room }: MemberHere): Promise<InvitationList> {
    const at = await this.#store.now()
    const links = await this.#store.links.listByPlace('invitation', relationshipId)
    const names = new Map(links.map(({ subject, note }) => [subject, note]))
    const open = [...room.state.invitations.values()].filter(
      (invitation) =>
        invitation.invitedBy.party === member.party && isOpenInvitation(room.state, invitation, at),
    )
    return {
      invitations: open.map(({ id, party, roles, expiresAt }) => {
        return { id, name: names.get(id) ?? null, party, roles: [...roles], expiresAt }
      }),
    }
  }

  /** Withdraws an open invitation; throws the decider's refusal as `ApiFailure`. */
  async withdraw(here: MemberHere, invitationId: InvitationId): Promise<void> {
    const at = await this.#store.now()
    await this.#decide(here, { type: 'member.withdraw_invitation', invitationId }, at)
    await this.#store.links.deleteBySubject('invitation', invitationId)
  }

  /** Finds the open invitation of a link's secret. Throws `ApiFailure` `link_void`. */
  async open(token: string): Promise<OpenedInvitation> {
    const link = await this.#store.links.find('invitation', hashToken(token))
    if (link === null) throw voidLink()
    const room = await this.#ledger.room(asRelationshipId(link.place))
    const invitation = room.state.invitations.get(asInvitationId(link.subject))
    const at = await this.#store.now()
    if (invitation === undefined || !isOpenInvitation(room.state, invitation, at)) throw voidLink()
    return { room, invitation }
  }

  /** What the holder of a link may know before joining. */
  describe({ room: { state }, invitation: { invitedBy, party, roles } }: OpenedInvitation): InvitationLookup {
    return {
      invitedBy: {
        name: everMember(state, invitedBy.personId)?.name ?? '',
        organisation: state.organisations[invitedBy.party].name,
      },
      organisation: state.organisations[party].name,
      relationship: state.name,
      host: new URL(this.#origins.publicOrigin).hostname,
      roles: [...roles],
    }
  }

  /** Lets a person join; throws the decider's refusal as `ApiFailure`. The link works no more. */
  async join(
    { room, invitation: { id, party } }: OpenedInvitation,
    { id: personId, name }: Pick<SignedIn['person'], 'id' | 'name'>,
  ): Promise<void> {
    const at = await this.#store.now()
    const { relationshipId } = room
    const command = { type: 'member.join', invitationId: id } as const
    const outcome = await this.#ledger.decide({
      relationshipId,
      chain: 'shared',
      author: { personId, party },
      decide: (state) => decideMembership(state, command, { personId, name, at }),
    })
    recorded(outcome)
    await this.#store.links.deleteBySubject('invitation', id)
  }

  async #decide(
    { relationshipId, member }: MemberHere,
    command: Parameters<typeof decideMembership>[1],
    at: string,
  ): Promise<void> {
    const { personId, name } = member
    const outcome = await this.#ledger.decide({
      relationshipId,
      chain: 'shared',
      author: member,
      decide: (state) => decideMembership(state, command, { personId, name, at }),
    })
    recorded(outcome)
  }
}

function voidLink(): ApiFailure {
  return new ApiFailure('link_void', 'This invitation was used, withdrawn or has expired; ask for a new one.')
}
