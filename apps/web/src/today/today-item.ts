/** What kinds of things wait, in the order in which they are listed. Each has its words in the `today` catalog. */
export const itemKinds = [
  'sign',
  'answerClaim',
  'answerRetirement',
  'answerSuggestion',
  'answerHold',
  'answerPromise',
  'keepPromise',
  'confirmPromise',
  'takeOverPromise',
  'writeWin',
  'signAgain',
  'propose',
  'sideSigns',
  'sideAnswersClaim',
  'sideAnswersRetirement',
  'sideAnswersWords',
  'otherSigns',
  'otherAnswersClaim',
  'otherAnswersRetirement',
  'otherAnswersSuggestion',
  'otherAnswersHold',
  'otherAnswersPromise',
  'otherKeepsPromise',
  'otherConfirmsPromise',
  'otherWritesWin',
  'seek',
  'weigh',
  'otherSeeks',
  'otherWeighs',
  'firstInvited',
  'colleagueInvited',
] as const
export type ItemKind = (typeof itemKinds)[number]

/** Something that waits for somebody. */
export interface TodayItem {
  readonly kind: ItemKind
  /** Unlike that of any other item of its kind. */
  readonly id: string
  /** The objective it is about; null where it is about people. */
  readonly objective: { readonly id: string; readonly title: string } | null
  /** Words of what it is about, where that is no objective. */
  readonly title?: string
  /** Since when it waits, or until when it is open (ISO time, or a day); null where that is not known. */
  readonly at: string | null
  /** Who did it, or who can do it. */
  readonly names: readonly string[]
}

/** Whose move something is, seen from the person who looks: their own, somebody's of their side, the other side's. */
export interface Moves {
  readonly yours: readonly TodayItem[]
  readonly ours: readonly TodayItem[]
  readonly theirs: readonly TodayItem[]
}

/** Items of one kind, together in a list. */
export interface ItemGroup {
  readonly kind: ItemKind
  readonly items: readonly TodayItem[]
}

/** Puts items together by kind, kinds in their order; within a kind what waits longest comes first. */
export function groupItems(items: readonly TodayItem[]): readonly ItemGroup[] {
  return itemKinds.flatMap((kind) => {
    const own = items.filter((item) => item.kind === kind)
    return own.length === 0 ? [] : [{ kind, items: own.toSorted(byTime) }]
  })
}

function byTime(a: TodayItem, b: TodayItem): number {
  if (a.at === b.at) return 0
  if (a.at === null) return 1
  return b.at === null || a.at < b.at ? -1 : 1
}
