import { type Chain, caucusOf, chainsOf, type Member, may } from '@sweetspot/domain'

/** The chains that a member may read: the shared one and their own side's private one, by their roles. */
export function readableChains(member: Member): readonly Chain[] {
  return chainsOf(member.party).filter((chain) =>
    may(member, 'record.read', chain === 'shared' ? 'table' : caucusOf(member.party)),
  )
}
