import {
  type Invitation,
  isOpenInvitation,
  type Member,
  may,
  type RelationshipState,
} from '@sweetspot/domain'
import type { Moves, TodayItem } from './today-item.ts'

/** Invitations that a lead of this side made and nobody has accepted. `now` is an ISO time. */
export function invitationMoves(state: RelationshipState, me: Member, now: string): Moves {
  if (!may(me, 'members.manage', 'table')) return { yours: [], ours: [], theirs: [] }
  const open = [...state.invitations.values()].filter(
    (invitation) => invitation.invitedBy.party === me.party && isOpenInvitation(state, invitation, now),
  )
  const item = ({ id, party, expiresAt }: Invitation): TodayItem => ({
    kind: party === me.party ? 'colleagueInvited' : 'firstInvited',
    id,
    objective: null,
    at: expiresAt,
    names: [],
  })
  return {
    yours: [],
    ours: open.filter(({ party }) => party === me.party).map(item),
    theirs: open.filter(({ party }) => party !== me.party).map(item),
  }
}
