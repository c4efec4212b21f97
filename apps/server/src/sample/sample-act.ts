/** Something that happened in the sample's past, to be recorded when its turn comes. */
export interface SampleAct {
  readonly daysAgo: number
  readonly play: () => Promise<void>
}

/** Plays acts in the order in which they happened; acts of one moment in the order in which they are given. */
export async function playInOrder(acts: readonly SampleAct[]): Promise<void> {
  for (const { play } of acts.toSorted((a, b) => b.daysAgo - a.daysAgo)) await play()
}
