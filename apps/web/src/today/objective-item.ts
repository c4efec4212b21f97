import { type Member, membersOf, type RelationshipState } from '@sweetspot/domain'
import type { RegisterEntry } from '../relationship/objective-register.ts'
import type { ItemKind, Moves, TodayItem } from './today-item.ts'

/** One item, under whose move it is. */
export type Move = Partial<Record<keyof Moves, TodayItem>>

/** An item about an objective. */
export function objectiveItem(
  { id, row }: Pick<RegisterEntry, 'id' | 'row'>,
  kind: ItemKind,
  { at = null, names = [] }: { readonly at?: string | null; readonly names?: readonly string[] } = {},
): TodayItem {
  return { kind, id, objective: { id, title: row.title }, at, names }
}

/** Who of a person's own side can do something. */
export function namesOfOwn(
  state: RelationshipState,
  me: Member,
  can: (member: Member) => boolean,
): readonly string[] {
  return membersOf(state, me.party)
    .filter(can)
    .map(({ name }) => name)
}
