import { type Act, type Member, may, mayAnswerClaim, type RelationshipState } from '@sweetspot/domain'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import { type Move, namesOfOwn, objectiveItem } from './objective-item.ts'
import type { ItemKind } from './today-item.ts'

/** What the life of an agreed objective asks of either side: an answer to a claim, or to a proposal to retire it. */
export function lifeMoves(entry: RegisterEntry, state: RelationshipState, me: Member): readonly Move[] {
  const { record } = entry
  if (record === undefined) return []
  const { life } = record
  const claim = life.phase === 'claimed' ? life.claim : null
  return [
    ...answerTo(claim, {
      ...{ entry, state, me, can: (member) => mayAnswerClaim(member, record) },
      kinds: { yours: 'answerClaim', ours: 'sideAnswersClaim', theirs: 'otherAnswersClaim' },
    }),
    ...answerTo(life.retirement, {
      ...{ entry, state, me, can: (member) => may(member, 'objective.accept_retirement', 'table') },
      kinds: { yours: 'answerRetirement', ours: 'sideAnswersRetirement', theirs: 'otherAnswersRetirement' },
    }),
  ]
}

interface Asked {
  readonly entry: RegisterEntry
  readonly state: RelationshipState
  readonly me: Member
  /** Whether a member can answer for their side. */
  readonly can: (member: Member) => boolean
  readonly kinds: Readonly<Record<keyof Move, ItemKind>>
}

/** Whose move the answer to an act of one side is; nobody's where nothing was done. */
function answerTo(act: Act | null, { entry, state, me, can, kinds }: Asked): readonly Move[] {
  if (act === null) return []
  const { at } = act
  const done = { at, names: [act.name] }
  if (act.party === me.party) return [{ theirs: objectiveItem(entry, kinds.theirs, done) }]
  if (can(me)) return [{ yours: objectiveItem(entry, kinds.yours, done) }]
  return [{ ours: objectiveItem(entry, kinds.ours, { at, names: namesOfOwn(state, me, can) }) }]
}
