import { asObjectiveId, asPromiseId, decidePromise, type PromiseCommand } from '@sweetspot/domain'
import { createId } from '../create-id.ts'
import { idsByReference, type SealedSample } from './play-sealed.ts'
import { type SamplePromise, samplePromises } from './promise-story.ts'
import type { SampleAct } from './sample-act.ts'

/** What people asked, promised, kept and missed. */
export async function promiseActs(sample: SealedSample): Promise<readonly SampleAct[]> {
  const objectives = await idsByReference(sample)
  return samplePromises
    .flatMap((promise) => actsOf(sample, promise, objectives))
    .map((act) => ({ daysAgo: act.daysAgo, play: () => say(sample, act) }))
}

interface Act {
  readonly by: string
  readonly daysAgo: number
  readonly command: PromiseCommand
}

function actsOf(
  { member, daysAgo }: SealedSample,
  { what, of, askedBy, givenBy, owner, madeDaysAgo, dueInDays, said }: SamplePromise,
  objectives: ReadonlyMap<string, string>,
): readonly Act[] {
  const promiseId = asPromiseId(createId())
  const objective = objectives.get(of)
  const due = daysAgo(-dueInDays).slice(0, 10)
  const objectiveId = objective === undefined ? null : asObjectiveId(objective)
  const about = { promiseId, what, due, objectiveId }
  const acts: Act[] = []
  if (askedBy !== null) {
    acts.push({ by: askedBy, daysAgo: madeDaysAgo, command: { type: 'promise.ask', ...about } })
  }
  if (givenBy !== null && owner !== null) {
    const ownerId = member(owner).personId
    const command: PromiseCommand =
      askedBy === null
        ? { type: 'promise.give', ...about, ownerId }
        : { type: 'promise.accept', promiseId, ownerId }
    acts.push({ by: givenBy, daysAgo: madeDaysAgo - 0.05, command })
  }
  if (said !== undefined) {
    const { word, reason } = said
    const command: PromiseCommand =
      word === 'promise.miss' || word === 'promise.release'
        ? { type: word, promiseId, reason }
        : { type: word, promiseId }
    acts.push({ by: said.by, daysAgo: said.daysAgo, command })
  }
  return acts
}

async function say(
  { ledger, relationshipId, member: memberOf, daysAgo }: SealedSample,
  { by, daysAgo: ago, command }: Act,
): Promise<void> {
  const member = memberOf(by)
  const at = daysAgo(ago)
  const outcome = await ledger.decide({
    relationshipId,
    chain: 'shared',
    author: member,
    decide: (state) => decidePromise(state, command, { member, at }),
    at,
  })
  if ('kind' in outcome) throw new Error(`the sample's ${command.type} was refused: ${outcome.message}`)
}
